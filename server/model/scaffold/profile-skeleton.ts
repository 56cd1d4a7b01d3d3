import type {
  Catalog,
  Criterion,
  EligibilityRequirement,
  Entity,
  Locale,
  Localized,
} from '../../catalog/catalog.ts';
import { commentLines, sectionLines, type AnswerGuide } from './answers.ts';
import { companyLines, type KnownCompany } from './company-lines.ts';
import { indented, openKeys } from './open-keys.ts';
import { ownValue } from '../../messages/own-value.ts';

/** For whom a skeleton is written. */
export interface SkeletonRequest {
  readonly entity: Entity;
  /** The document's id, kebab-case. */
  readonly id: string;
  readonly catalog: Catalog;
  /** `YYYY-MM-DD`; obligations change with dates. */
  readonly today: string;
  readonly locale: Locale;
  /** The company, where it is known; criteria that its conditions excuse are left out. */
  readonly company?: KnownCompany;
  /** For somebody who begins: more comments and keys in each answer, and the language of the prose. */
  readonly guide?: AnswerGuide;
}

const WORDS = {
  top: {
    en: 'Security profile of a company: fill in what has no value, then answer the criteria one by one.',
    es: 'Perfil de seguridad de una empresa: complete lo que no tiene valor y responda los criterios uno por uno.',
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
  sections: {
    en: 'Write a response on the lines below its key, further in: who does what, where, how often, with which form or system, who checks it, and what happens when it fails. owner is the id of a contact or a role in words; frequency is P1W, P1M, P3M or P1Y; evidence is a used record, such as { file: evidence/2026/seal-audit.pdf, date: 2026-10-30 }. Then change the status to implemented; what is still to come is planned, with owner and targetDate.',
    es: 'Escriba la respuesta en las líneas debajo de su clave, con más sangría: quién hace qué, dónde, cada cuánto, con qué formato o sistema, quién lo revisa y qué pasa si falla. owner es el id de un contacto o un puesto en palabras; frequency es P1W, P1M, P3M o P1Y; evidence es un registro usado, como { file: evidence/2026/auditoria-de-sellos.pdf, date: 2026-10-30 }. Después cambie status a implemented; lo que aún está por venir es planned, con owner y targetDate.',
  },
} as const satisfies Record<string, Localized>;

const MEMBERSHIP = ['status', 'tier', 'applied', 'certified', 'validated', 'anniversary', 'lastAnnualReview'];

/** The criteria that an entity type answers and no condition excuses, in catalog order. */
export function applicableCriteria(
  entity: string,
  conditions: KnownCompany['conditions'],
  catalog: Catalog,
): readonly Criterion[] {
  return catalog
    .criteriaOf(entity)
    .filter((criterion) =>
      catalog.conditionsOf(criterion, entity).every((condition) => ownValue(conditions, condition) !== false),
    );
}

/** The lines of a whole profile of an entity type, everything still to be filled in. */
export function profileSkeleton(request: SkeletonRequest): string[] {
  const { entity, id, catalog, today, locale, company, guide } = request;
  const criteria = applicableCriteria(entity.id, company?.conditions ?? {}, catalog);
  const sections = catalog.categories.flatMap(({ section }) => {
    const own = criteria.filter((criterion) => criterion.section === section);
    return own.length === 0 ? [] : sectionLines(section, own, entity.id, today, catalog, locale, guide);
  });
  return [
    ...commentLines(WORDS.top[locale]),
    'apiVersion: ctpat/v1',
    'kind: SecurityProfile',
    `id: ${id}`,
    ...(guide ? [`language: ${locale}`] : []),
    `entity: ${entity.id}`,
    '',
    'company:',
    ...indented(companyLines(entity, catalog, locale, company)),
    '',
    ...commentLines(WORDS.contacts[locale]),
    'contacts:',
    ...indented(contactLines(locale)),
    '',
    ...eligibilityLines(request),
    '',
    ...commentLines(WORDS.membership[locale]),
    'membership:',
    ...indented(openKeys('SecurityProfile', ['membership'], MEMBERSHIP, locale)),
    '',
    ...(guide ? commentLines(WORDS.sections[locale]) : []),
    'sections:',
    ...indented(sections),
  ];
}

function contactLines(locale: Locale): string[] {
  const open = (keys: readonly string[]) =>
    indented(openKeys('SecurityProfile', ['contacts', 0], keys, locale));
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

/** Whether a requirement of eligibility may concern a company: one of another country does not. */
function mayConcern({ when }: EligibilityRequirement, company: KnownCompany | undefined): boolean {
  const countries = company?.sites.map(({ country }) => country) ?? [];
  return (
    when?.country === undefined ||
    countries.length === 0 ||
    countries.some((country) => country === undefined || country === when.country)
  );
}

function eligibilityLines({ entity, locale, company }: SkeletonRequest): string[] {
  const required = entity.requires.filter(
    (requirement) => requirement.level !== 'info' && mayConcern(requirement, company),
  );
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
    ...indented(openKeys('SecurityProfile', ['eligibility'], [...new Set(keys)], locale)),
  ];
}
