import { id, list, object, type SchemaSource } from '../../generate/schemas/fragments.ts';
import { header } from '../../generate/schemas/header.ts';
import { partnerProperties, REQUIRED } from '../partner/schema.ts';

/** The JSON Schema of a register of partners. */
export const schema: SchemaSource = ({ entities }) => {
  const partner = object(
    {
      id: id({
        title: 'Partner id',
        description: 'Short id of the partner.',
        examples: ['dragon-freight'],
      }),
      ...partnerProperties(entities),
    },
    { title: 'Partner', description: 'One partner of the supply chain.' },
    REQUIRED,
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'partner-register.schema.json',
    ...object(
      {
        ...header('PartnerRegister', 'partners'),
        partners: list(partner, { title: 'Partners', description: 'The partners, one entry each.' }),
      },
      {
        title: 'CTPAT partner register',
        description: 'The partners of the supply chain and how they are watched.',
      },
      { required: ['apiVersion', 'kind', 'id', 'partners'] },
    ),
  };
};
