import { answerDefinitions, section } from './schema/answer.ts';
import { company, contacts } from './schema/company.ts';
import { eligibility } from './schema/eligibility.ts';
import { evidence } from '../../generate/schemas/evidence.ts';
import { object, oneOf, oneOrMany, text, type SchemaSource } from '../../generate/schemas/fragments.ts';
import { header } from '../../generate/schemas/header.ts';
import { membership } from './schema/membership.ts';

/** The JSON Schema of a SecurityProfile: its structure, not its completeness (the schemas of the entities say that). */
export const schema: SchemaSource = (catalog) => {
  const entities = Object.fromEntries(
    catalog.entities.map((entity) => [entity.id, catalog.entityText(entity.id, 'en').name]),
  );
  const sections = Object.fromEntries(
    catalog.categories.map((category) => {
      const words = catalog.categoryText(category.number, 'en');
      return [category.section, section(words.title, `Category ${category.number}. ${words.about}`)];
    }),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'profile.schema.json',
    ...object(
      {
        ...header('SecurityProfile', 'harbor-pine-importer'),
        entity: oneOf(
          Object.keys(entities),
          {
            title: 'Entity type',
            description:
              'The role in which the company is a member. Without it the profile is a base for others.',
            examples: ['importer'],
          },
          entities,
        ),
        criteria: object(
          {
            program: oneOf(['ctpat'], {
              title: 'Program',
              description: 'The program. Always ctpat.',
              examples: ['ctpat'],
            }),
            edition: oneOf(['2019-11'], {
              title: 'Edition',
              description: 'The edition of the criteria.',
              examples: ['2019-11'],
            }),
          },
          {
            title: 'Criteria',
            description: 'Which criteria are answered. The edition of November 2019 is the default.',
          },
        ),
        extends: oneOrMany(
          text({ private: false, title: 'Base', description: 'Relative path of a profile.' }),
          {
            title: 'Extends',
            description: 'One profile or several that this one builds on, by relative path; later ones win.',
            examples: ['../group.ctpat.yaml'],
          },
        ),
        company,
        contacts,
        eligibility,
        membership,
        sections: object(sections, {
          title: 'Sections',
          description: 'The answers, in the twelve categories of the Minimum Security Criteria.',
          examples: [{ sealSecurity: { '6.6': { status: 'to-do' } } }],
        }),
      },
      {
        title: 'CTPAT security profile',
        description:
          'The security profile of one company in one role: who it is, where it stands, and its answers to the criteria.',
      },
      { required: ['apiVersion', 'kind', 'id'] },
    ),
    $defs: { evidence, ...answerDefinitions },
  };
};
