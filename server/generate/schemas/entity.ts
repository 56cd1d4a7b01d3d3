import type { Catalog, Entity } from '../../catalog/catalog.ts';
import type { JsonSchema } from './fragments.ts';

const usesIsFalse = (use: string): JsonSchema => ({
  properties: {
    company: {
      properties: { conditions: { properties: { [use]: { const: false } }, required: [use] } },
      required: ['conditions'],
    },
  },
  required: ['company'],
});

/** Ids that are required, by section. */
type RequiredBySection = Map<string, string[]>;

const requireCriteria = (required: RequiredBySection): JsonSchema => ({
  properties: {
    sections: {
      properties: Object.fromEntries([...required].map(([section, ids]) => [section, { required: ids }])),
    },
  },
});

const requireSection = (section: string): JsonSchema => ({
  properties: { sections: { required: [section] } },
});

/** The criteria of an entity by the conditions that excuse it from them (joined by spaces; '' for none), then by section. */
function byConditions(catalog: Catalog, entity: Entity): Map<string, RequiredBySection> {
  const groups = new Map<string, RequiredBySection>();
  for (const criterion of catalog.criteriaOf(entity.id)) {
    const conditions = catalog.conditionsOf(criterion, entity.id).join(' ');
    const sections = groups.get(conditions) ?? new Map<string, string[]>();
    groups.set(conditions, sections);
    sections.set(criterion.section, [...(sections.get(criterion.section) ?? []), criterion.id]);
  }
  return groups;
}

/**
 * Which sections and criteria a profile of one entity type must hold.
 *
 * A criterion that hangs on a condition is required unless the condition is false under `company.conditions`;
 * so is a section all of whose criteria hang on one.
 */
export function entitySchema(catalog: Catalog, entity: Entity): JsonSchema {
  const name = catalog.entityText(entity.id, 'en').name;
  const groups = byConditions(catalog, entity);
  const always: RequiredBySection = groups.get('') ?? new Map<string, string[]>();
  const conditional = [...groups].filter(([conditions]) => conditions !== '');
  const isExcused = (conditions: string): JsonSchema => ({ anyOf: conditions.split(' ').map(usesIsFalse) });
  const conditionalSections = catalog.categories.flatMap(({ section }) => {
    const conditions = conditional.filter(([, required]) => required.has(section)).map(([key]) => key);
    return conditions.length > 0 && !always.has(section)
      ? [{ if: { allOf: conditions.map(isExcused) }, else: requireSection(section) }]
      : [];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${entity.id}.schema.json`,
    title: `Minimum Security Criteria: ${name}`,
    description: `The sections and criteria that a security profile of this entity type answers: ${name}.`,
    type: 'object',
    properties: {
      sections: {
        title: 'Sections',
        description: 'The sections that this entity type must answer.',
        required: [...always.keys()],
      },
    },
    required: ['sections'],
    allOf: [
      requireCriteria(always),
      ...conditional.map(([conditions, required]) => ({
        if: isExcused(conditions),
        else: requireCriteria(required),
      })),
      ...conditionalSections,
    ],
  };
}
