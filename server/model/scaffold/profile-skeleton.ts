import type { Catalogue, Entity, Locale, Localized } from '../../catalogue/catalogue.ts';
import { exampleAt } from '../../schema/example-at.ts';
import { knownKeys } from '../../schema/schema-at.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import { commentLines, sectionLines } from './answers.ts';
import { flowYaml } from './flow-yaml.ts';

/** For whom a skeleton is written. */
export interface SkeletonRequest {
  readonly entity: Entity;
  /** The document's id, kebab-case. */
  readonly id: string;
  readonly catalogue: Catalogue;
  /** `YYYY-MM-DD`; obligations change with dates. */
  readonly today: string;
  readonly locale: Locale;
}

const WORDS = {
  top: {
    en: 'Security profile of a company: fill in what has no value, then answer the criteria one by one.',
    es: 'Perfil de seguridad de una empresa: complete lo que no tiene valor y responda los criterios uno por uno.',
  },
  uses: {
    en: 'What the company has or does. Set to false what it does not: the criteria that hang on it then need no answer.',
    es: 'Lo que la empresa tiene o hace. Ponga false en lo que no: los criterios que dependen de ello ya no necesitan respuesta.',
  },
  contacts: {
    en: 'The main contact is a company officer; the alternate stands in.',
    es: 'El contacto principal es directivo de la empresa; el suplente lo reemplaza.',
  },
  eligibility: {
    en: 'What makes the company eligible. Give at least one of {fields}.',
    es: 'Lo que hace elegible a la empresa. Indique al menos uno de: {fields}.',
  },
  eligible: { en: 'What makes the company eligible.', es: 'Lo que hace elegible a la empresa.' },
  membership: {
    en: 'Where the company stands in the program; clocks run from these dates.',
    es: 'La situación de la empresa en el programa; los plazos corren desde estas fechas.',
  },
  example: { en: 'for example', es: 'por ejemplo' },
} as const satisfies Record<string, Localized>;

const MEMBERSHIP = ['status', 'tier', 'applied', 'certified', 'validated', 'anniversary', 'lastAnnualReview'];

/** The lines of a whole profile of an entity type, everything still to be filled in. */
export function profileSkeleton(request: SkeletonRequest): string[] {
  const { entity, id, catalogue, today, locale } = request;
  const criteria = catalogue.criteriaOf(entity.id);
  const sections = catalogue.categories.flatMap(({ section }) => {
    const own = criteria.filter((criterion) => criterion.section === section);
    return own.length === 0 ? [] : sectionLines(section, own, entity.id, today, catalogue, locale);
  });
  return [
    ...commentLines(WORDS.top[locale]),
    'apiVersion: ctpat/v1',
    'kind: SecurityProfile',
    `id: ${id}`,
    `entity: ${entity.id}`,
    '',
    'company:',
    ...indented(companyLines(request)),
    '',
    ...commentLines(WORDS.contacts[locale]),
    'contacts:',
    ...indented(contactLines(locale)),
    '',
    ...eligibilityLines(request),
    '',
    ...commentLines(WORDS.membership[locale]),
    'membership:',
    ...indented(openKeys(['membership'], MEMBERSHIP, locale)),
    '',
    'sections:',
    ...indented(sections),
  ];
}

const indented = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `  ${line}`));

/** Keys without a value; a comment beside each shows one that could stand there. */
function openKeys(path: Path, keys: readonly string[], locale: Locale): string[] {
  return keys.map((key) => {
    const example = exampleAt('SecurityProfile', [...path, key]);
    return example === undefined ? `${key}:` : `${key}: # ${WORDS.example[locale]} ${flowYaml(example)}`;
  });
}

function companyLines({ entity, catalogue, locale }: SkeletonRequest): string[] {
  const conditions = new Set(
    catalogue.criteriaOf(entity.id).flatMap((criterion) => catalogue.conditionsOf(criterion, entity.id)),
  );
  const known = knownKeys('SecurityProfile', ['company', 'uses']).filter((key) => conditions.has(key));
  const site = openKeys(['company', 'sites', 0], ['name', 'address', 'country', 'type', 'staffed'], locale);
  return [
    ...openKeys(['company'], ['legalName'], locale),
    'sites:',
    ...indented(['- id: main', ...indented(site)]),
    ...(known.length === 0 ? [] : [...commentLines(WORDS.uses[locale]), 'uses:']),
    ...indented(known.map((key) => `${key}:`)),
  ];
}

function contactLines(locale: Locale): string[] {
  const open = (keys: readonly string[]) => indented(openKeys(['contacts', 0], keys, locale));
  const reach = ['email', 'phone', 'confirmed'];
  return [
    '- id: primary-contact',
    ...open(['name', 'role']),
    '  companyOfficer: true',
    '  primary: true',
    ...open(reach),
    '- id: alternate-contact',
    ...open(['name', 'role']),
    '  alternate: true',
    ...open(reach),
  ];
}

function eligibilityLines({ entity, locale }: SkeletonRequest): string[] {
  const required = entity.requires.filter(({ level }) => level !== 'info');
  const choices = required.filter(({ anyOf }) => anyOf.length > 1);
  const comments = choices.map(({ anyOf }) =>
    WORDS.eligibility[locale].replace('{fields}', anyOf.join(', ')),
  );
  const keys = [
    ...required.flatMap(({ anyOf }) => anyOf),
    ...(entity.bond && entity.bond.level !== 'info' ? ['bond'] : []),
    'lastActivity',
    'agreement',
    'cbpDebt',
  ];
  return [
    ...(comments.length > 0 ? comments : [WORDS.eligible[locale]]).flatMap(commentLines),
    'eligibility:',
    ...indented(openKeys(['eligibility'], [...new Set(keys)], locale)),
  ];
}
