import { compareIds, type Catalog } from '../../../catalog/catalog.ts';
import { isKnownCriterion } from './known-criterion.ts';
import type { JsonObject } from '../../../syntax/yaml/value.ts';
import { answerValues, type PeopleAndPlaces } from './answer-values.ts';
import { padsNumbers, readCriterion } from './criterion-cell.ts';
import type { FoundColumns } from './find-columns.ts';
import type { AnswerColumn } from './header-words.ts';
import type { ImportNote } from './note.ts';
import { textIn, type TableRow } from '../../../spreadsheets/table.ts';
import { ownValue } from '../../../messages/own-value.ts';

/** An answer that a row gives. */
export interface ImportedAnswer {
  readonly sheet: string;
  readonly row: number;
  /** Keys and values as a profile has them, in the order of the format; without `bySite`. */
  readonly values: JsonObject;
}

/** Everything that tables say about one criterion. */
export interface ImportedCriterion {
  readonly id: string;
  readonly main: ImportedAnswer | undefined;
  /** What differs at single sites, by the site’s id. */
  readonly bySite: ReadonlyMap<string, ImportedAnswer>;
}

/** For which profile answers are read. */
export interface AnswerTarget extends PeopleAndPlaces {
  readonly catalog: Catalog;
  /** Its entity type; undefined: a base for other profiles, which may answer any criterion. */
  readonly entity: string | undefined;
  /** Rows of other profiles are left; undefined: no row names a profile. */
  readonly profile: string | undefined;
}

/** A table of answers with the name of its sheet. */
export interface AnswerTable {
  readonly sheet: string;
  readonly columns: FoundColumns<AnswerColumn>;
}

/** The profiles that tables of answers name, in their order. */
export function profilesNamed(tables: readonly AnswerTable[]): string[] {
  const names = tables.flatMap(({ columns }) =>
    columns.rows.map((row) => textIn(row, columns.at.get('profile'))),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The entity types that the rows of a profile name. */
export function entitiesNamed(tables: readonly AnswerTable[], profile: string | undefined): string[] {
  const names = tables.flatMap(({ columns: { at, rows } }) =>
    rows
      .filter((row) => profile === undefined || textIn(row, at.get('profile')) === profile)
      .map((row) => textIn(row, at.get('entity'))),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}

interface Read extends ImportedAnswer {
  readonly id: string;
  readonly sites: readonly string[];
}

/** Reads the answers of tables: what is taken, by criterion in catalog order, and what is left. */
export function readAnswers(
  tables: readonly AnswerTable[],
  target: AnswerTarget,
): { readonly criteria: readonly ImportedCriterion[]; readonly left: readonly ImportNote[] } {
  const left: ImportNote[] = [];
  const read = tables.flatMap((table) => readTable(table, target, left));
  const byId = new Map<string, Read[]>();
  for (const answer of read) byId.set(answer.id, [...(byId.get(answer.id) ?? []), answer]);
  const criteria = [...byId].map(([id, answers]) => together(id, answers, left));
  return { criteria: criteria.sort((a, b) => compareIds(a.id, b.id)), left };
}

function readTable({ sheet, columns }: AnswerTable, target: AnswerTarget, left: ImportNote[]): Read[] {
  const column = columns.at.get('criterion') ?? -1;
  const { catalog, entity } = target;
  const isKnown = (id: string) => isKnownCriterion(id, catalog);
  const pads = padsNumbers(columns.rows, column, isKnown);
  const others = new Map<string, number>();
  const found = columns.rows.flatMap((row): Read[] => {
    const cell = row.cells[column];
    if (!cell || !saysSomething(row, columns)) return [];
    const leave = (reason: ImportNote['reason'], data: ImportNote['data'] = {}) => {
      left.push({ sheet, row: row.number, reason, data });
      return [];
    };
    const profile = textIn(row, columns.at.get('profile'));
    if (target.profile !== undefined && profile !== '' && profile !== target.profile) {
      if (!others.has(profile)) others.set(profile, row.number);
      return [];
    }
    const reading = readCriterion(cell, isKnown, pads);
    if (!('id' in reading)) {
      const id = cell.text.trim().slice(0, 40);
      if (reading.problem === 'ambiguous')
        return leave('ambiguousCriterion', { value: reading.value, other: reading.other });
      if (reading.problem === 'date') return leave('dateCriterion');
      return reading.problem === 'unknown'
        ? leave('unknownCriterion', { id })
        : leave('noCriterion', { value: id });
    }
    const { id } = reading;
    const criterion = catalog.criterion(id);
    if (criterion && entity !== undefined && ownValue(criterion.entities, entity) === undefined)
      return leave('notAsked', { id });
    const { values, sites, notes } = answerValues(id, row, columns, target);
    left.push(...notes.map((note) => ({ ...note, sheet, row: row.number })));
    const isOpen =
      Object.keys(values).every((key) => key === 'status') && (values['status'] ?? 'to-do') === 'to-do';
    return isOpen || !sites ? [] : [{ id, sheet, row: row.number, values, sites }];
  });
  for (const [value, row] of others) left.push({ sheet, row, reason: 'otherProfile', data: { value } });
  return found;
}

/** Whether a row holds more than the criterion itself: an empty form says nothing, and is not told of. */
function saysSomething(row: TableRow, { at }: FoundColumns<AnswerColumn>): boolean {
  const telling = ['response', 'status', 'owner', 'evidence', 'rationale', 'targetDate'] as const;
  return [...telling, 'cbpDecision' as const, 'cbpComment' as const].some(
    (name) => textIn(row, at.get(name)) !== '',
  );
}

/** The answers to one criterion: the one without a site is the main one, else the first; the others differ at their sites. */
function together(id: string, answers: readonly Read[], left: ImportNote[]): ImportedCriterion {
  const main = answers.find(({ sites }) => sites.length === 0) ?? answers[0];
  const bySite = new Map<string, ImportedAnswer>();
  for (const answer of answers) {
    if (answer === main) continue;
    const taken =
      answer.sites.length === 0 || answer.sites.some((site) => main?.sites.includes(site))
        ? main
        : answer.sites.map((site) => bySite.get(site)).find(Boolean);
    if (taken) {
      const { sheet, row } = answer;
      left.push({ sheet, row, reason: 'repeated', data: { id, other: taken.row } });
      continue;
    }
    for (const site of answer.sites) bySite.set(site, answer);
  }
  const withSites =
    main && main.sites.length > 0
      ? { ...main, values: { ...main.values, sites: main.sites } satisfies JsonObject }
      : main;
  return { id, main: withSites, bySite };
}
