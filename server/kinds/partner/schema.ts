import type { Entity } from '../../catalog/catalog.ts';
import { evidence } from '../../generate/schemas/evidence.ts';
import {
  boolean,
  country,
  date,
  id,
  list,
  object,
  oneOf,
  oneOrMany,
  reference,
  text,
  type JsonSchema,
  type SchemaSource,
} from '../../generate/schemas/fragments.ts';
import { header } from '../../generate/schemas/header.ts';
import { audit, certification, questionnaire, screened, visit, weakness } from './schema/diligence.ts';

/** What partners do that are no entity type of the catalog (format, section 5). */
const OTHER_ROLES: Readonly<Record<string, string>> = {
  supplier: 'Sells goods to the company.',
  'freight-forwarder': 'Arranges transport for others.',
  warehouse: 'Stores cargo.',
  customer: 'Buys from the company.',
  'guard-service': 'Guards sites.',
  'it-service': 'Runs or maintains computers and networks.',
  staffing: 'Sends temporary staff.',
  other: 'None of these.',
  'highway-carrier': 'Carries by road; across which border is not told.',
};

const site = object(
  {
    id: id({ title: 'Site id', description: 'Short id of the partner’s site.', examples: ['shenzhen-1'] }),
    name: text({
      private: 'place',
      title: 'Name',
      description: 'What the site is called.',
      examples: ['Plant 1'],
    }),
    country: country({ title: 'Country', description: 'Country code of the site.', examples: ['CN'] }),
    address: text({
      private: 'address',
      title: 'Address',
      description: 'Street address.',
      examples: ['88 Harbor Road, Shenzhen'],
    }),
  },
  {
    title: 'Site of the partner',
    description: 'A place where the partner handles the cargo.',
    examples: [{ id: 'shenzhen-1', country: 'CN' }],
  },
  { required: ['id'] },
);

/** The keys of a partner, in a register or in a file of its own. */
export function partnerProperties(entities: readonly Entity[]): Record<string, JsonSchema> {
  const aliases = entities.flatMap(({ id: entity, aliases = [] }) =>
    aliases.map((alias) => [alias, `Another word for ${entity}.`] as const),
  );
  const words = { ...OTHER_ROLES, ...Object.fromEntries(aliases) };
  const role = oneOf(
    [...entities.map((entity) => entity.id), ...Object.keys(words)],
    { title: 'Role', description: 'What the partner does for the company.', examples: ['supplier'] },
    words,
  );
  return {
    legalName: text({
      private: 'organization',
      title: 'Legal name',
      description: 'The registered name.',
      examples: ['Dragon Freight Co., Ltd.'],
    }),
    country: country({
      title: 'Country',
      description: 'Country code, ISO 3166-1 alpha-2.',
      examples: ['CN'],
    }),
    role,
    roles: list(role, {
      title: 'Roles',
      description: 'Where it has several roles.',
      examples: [['warehouse', 'consolidator']],
    }),
    relationship: oneOf(
      ['direct', 'indirect'],
      { title: 'Relationship', description: 'Whether you deal with it yourself.', examples: ['direct'] },
      { direct: 'You have a contract with it.', indirect: 'Another partner uses it for your cargo.' },
    ),
    subcontractorOf: reference({
      title: 'Subcontractor of',
      description: 'Id of the partner for whom it works.',
      examples: ['dragon-freight'],
    }),
    contact: object(
      {
        name: text({
          private: 'person',
          title: 'Name',
          description: 'Name of the person.',
          examples: ['L. Wei'],
        }),
        email: text({
          private: 'email',
          title: 'E-mail',
          description: 'E-mail address.',
          examples: ['security@dragon.example'],
        }),
        phone: text({
          private: 'phone',
          title: 'Phone',
          description: 'Phone number with country code.',
          examples: ['+86 555 0100'],
        }),
      },
      {
        title: 'Contact',
        description: 'Whom to ask about security.',
        examples: [{ name: 'L. Wei', email: 'security@dragon.example' }],
      },
    ),
    identifiers: object(
      {
        duns: text({
          private: 'identifier',
          title: 'DUNS',
          description: 'D-U-N-S number.',
          examples: ['123456789'],
        }),
        mid: text({
          private: 'identifier',
          title: 'MID',
          description: 'Manufacturer identification code.',
          examples: ['CNDRAFRE88SHE'],
        }),
        scac: text({
          private: 'identifier',
          title: 'SCAC',
          description: 'Standard carrier alpha code.',
          examples: ['DRGN'],
        }),
        svi: text({
          private: 'identifier',
          title: 'SVI number',
          description: 'Old status verification number. It proves nothing by itself.',
          examples: ['abc123'],
        }),
        rfc: text({
          private: 'identifier',
          title: 'RFC',
          description: 'Mexican tax number.',
          examples: ['DFR010203AB1'],
        }),
        usdot: text({
          private: 'identifier',
          title: 'USDOT',
          description: 'USDOT number.',
          examples: ['1234567'],
        }),
      },
      { title: 'Identifiers', description: 'Numbers of the partner.', examples: [{ duns: '123456789' }] },
    ),
    sites: list(site, {
      title: 'Sites',
      description: 'Places of the partner.',
      examples: [[{ id: 'shenzhen-1', country: 'CN' }]],
    }),
    eligibleForCtpat: boolean({
      title: 'Eligible for CTPAT',
      description: 'Whether it could be a member itself.',
      examples: [false],
    }),
    related: boolean({
      title: 'Related',
      description: 'Whether it has the same owner as the company.',
      examples: [false],
    }),
    ended: date({
      title: 'Ended',
      description: 'The day the business ended; rules then rest.',
      examples: ['2026-06-30'],
    }),
    screened,
    certifications: oneOrMany(certification, {
      title: 'Certification',
      description: 'Statuses that the partner claims, one or a list.',
    }),
    questionnaire,
    visits: list(visit, { title: 'Visits', description: 'Visits to the partner.' }),
    audits: list(audit, { title: 'Audits', description: 'Audits of the partner by others.' }),
    weaknesses: list(weakness, { title: 'Weaknesses', description: 'What it has to mend.' }),
    risk: object(
      {
        rating: oneOf(['low', 'medium', 'high'], {
          title: 'Rating',
          description: 'How much harm the partner could do.',
          examples: ['high'],
        }),
        date: date({ title: 'Date', description: 'The day of the rating.', examples: ['2026-05-10'] }),
      },
      {
        title: 'Risk',
        description: 'The risk rating. It decides how often the partner is looked at.',
        examples: [{ rating: 'high', date: '2026-05-10' }],
      },
    ),
    contract: object(
      {
        reference: text({
          private: 'identifier',
          title: 'Reference',
          description: 'Which contract.',
          examples: ['MSA-118'],
        }),
        securityClause: boolean({
          title: 'Security clause',
          description: 'Whether it binds the partner to the criteria.',
          examples: [true],
        }),
      },
      {
        title: 'Contract',
        description: 'The contract with the partner.',
        examples: [{ reference: 'MSA-118', securityClause: true }],
      },
    ),
    forcedLabor: object(
      {
        statement: { ...evidence, title: 'Statement', description: 'The partner’s statement.' },
        mapping: { ...evidence, title: 'Mapping', description: 'Where its goods and materials come from.' },
      },
      {
        title: 'Forced labor',
        description: 'What shows that no forced labor is used (criterion 3.9).',
        examples: [{ statement: 'evidence/partners/dragon-statement.pdf' }],
      },
    ),
    profile: text({
      private: false,
      title: 'Profile',
      description: 'Path of the partner’s own security profile, if you hold it.',
      examples: ['partners/dragon-freight.ctpat.yaml'],
    }),
  };
}

/** What every partner must say. */
export const REQUIRED = {
  required: ['id', 'legalName', 'country'],
  anyOf: [{ required: ['role'] }, { required: ['roles'] }],
} as const;

/** The JSON Schema of a partner in a file of its own. */
export const schema: SchemaSource = ({ entities }) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'partner.schema.json',
  ...object(
    { ...header('Partner', 'dragon-freight'), ...partnerProperties(entities) },
    { title: 'CTPAT business partner', description: 'One partner of the supply chain.' },
    { ...REQUIRED, required: ['apiVersion', 'kind', ...REQUIRED.required] },
  ),
});
