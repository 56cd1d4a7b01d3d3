import type { OffsetRange } from '../../syntax/node.ts';
import {
  booleanOf,
  child,
  fieldAt,
  fields,
  isNull,
  items,
  oneOrMany,
  textOf,
  type Field,
  type KeyedField,
} from '../../model/field.ts';
import { currentSectionName } from '../../schema/section-names.ts';

/** One answer of a profile. */
export interface Answer {
  /** Id of the criterion, as written. */
  readonly id: string;
  readonly field: KeyedField;
  /** The section in today's vocabulary. */
  readonly section: string;
  /** The status as written; `to-do` where the answer or its status says nothing. */
  readonly status: string;
  /** The field `status`, where it is written. */
  readonly statusField: KeyedField | undefined;
  /** The site that an answer under `bySite` is about. */
  readonly site?: string;
}

/** A section of a profile that is begun. */
export interface ProfileSection {
  /** The key as written, perhaps of the older vocabulary. */
  readonly written: string;
  /** The key of today's vocabulary. */
  readonly name: string;
  readonly field: KeyedField;
}

/** An item of a list that other places refer to by its id. */
export interface Item {
  readonly id: string;
  readonly idField: Field;
  readonly field: Field;
}

/** A security profile, each part knowing its place. Values that are missing or of a wrong type are left out: the schema reports them. */
export interface SecurityProfile {
  readonly root: Field;
  readonly kindField: Field | undefined;
  readonly entity: string | undefined;
  readonly entityField: Field | undefined;
  /** Whether it builds on other profiles. */
  readonly isOverlay: boolean;
  readonly company: Field | undefined;
  readonly legalName: string | undefined;
  readonly sites: readonly Item[];
  readonly contacts: readonly Item[];
  readonly eligibility: Field | undefined;
  readonly membership: Field | undefined;
  readonly sectionsField: KeyedField | undefined;
  readonly sections: readonly ProfileSection[];
  /** Every answer, in the order of the document; those under `bySite` follow their criterion's. */
  readonly answers: readonly Answer[];
  /** What `company.conditions` says of a condition; undefined: unknown. */
  condition(name: string): boolean | undefined;
  /** The field of a condition under `company.conditions`. */
  conditionField(condition: string): Field | undefined;
}

const CRITERION = /^[0-9]{1,2}\.[0-9]{1,2}$/;

/** Items of a list with an `id`; those without one are left out. */
function itemsWithId(list: Field | undefined): Item[] {
  return items(list).flatMap((field) => {
    const idField = child(field, 'id');
    const id = textOf(idField);
    return idField && id !== undefined ? [{ id, idField, field }] : [];
  });
}

function answer(field: KeyedField, section: string, id: string, site?: string): Answer {
  const statusField = child(field, 'status');
  return {
    id,
    field,
    section,
    status: textOf(statusField) ?? 'to-do',
    statusField,
    ...(site === undefined ? {} : { site }),
  };
}

function answersOf({ field, name }: ProfileSection): Answer[] {
  return fields(field)
    .filter(({ key }) => CRITERION.test(key))
    .flatMap((entry) => [
      answer(entry, name, entry.key),
      ...fields(child(entry, 'bySite')).map((bySite) => answer(bySite, name, entry.key, bySite.key)),
    ]);
}

/** Reads a profile from the top of its document. */
export function readProfile(top: Field): SecurityProfile {
  const company = child(top, 'company');
  const conditions = child(company, 'conditions');
  const sectionsField = fieldAt(top, 'sections');
  const sections = fields(sectionsField)
    .filter(({ key }) => !key.startsWith('x-'))
    .map((field) => ({ written: field.key, name: currentSectionName(field.key), field }));
  const entityField = child(top, 'entity');
  return {
    root: top,
    kindField: child(top, 'kind'),
    entity: textOf(entityField),
    entityField,
    isOverlay: child(top, 'extends') !== undefined,
    company,
    legalName: textOf(child(company, 'legalName')),
    sites: itemsWithId(child(company, 'sites')),
    contacts: itemsWithId(child(top, 'contacts')),
    eligibility: child(top, 'eligibility'),
    membership: child(top, 'membership'),
    sectionsField,
    sections,
    answers: sections.flatMap(answersOf),
    condition: (condition) => booleanOf(child(conditions, condition)),
    conditionField: (condition) => child(conditions, condition),
  };
}

/** The pieces of evidence of an answer, each a path or a mapping. */
export function evidenceOf(holder: Field): Field[] {
  return oneOrMany(child(holder, 'evidence'));
}

/** The field that names the file of a piece of evidence; undefined for an address or a record. */
export function evidenceFile(evidence: Field): Field | undefined {
  return evidence.node.kind === 'scalar' && !isNull(evidence) ? evidence : child(evidence, 'file');
}

/** From a key to the end of its value: where a finding about a whole pair stands. */
export function pairRange(field: Field): OffsetRange {
  return { start: field.keyRange?.start ?? field.range.start, end: field.range.end };
}
