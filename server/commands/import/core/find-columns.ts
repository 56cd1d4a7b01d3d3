import {
  ANSWER_HEADERS,
  CONTACT_HEADERS,
  PARTNER_HEADERS,
  SITE_HEADERS,
  type AnswerColumn,
  type ContactColumn,
  type PartnerColumn,
  type SiteColumn,
} from './header-words.ts';
import { criterionIdsIn } from './criterion-cell.ts';
import type { Table, TableRow } from '../../../spreadsheets/table.ts';
import { foldLetters } from '../../../syntax/letters.ts';

/** The columns of one table, found by their headers. */
export interface FoundColumns<Name extends string> {
  /** Where each stands; zero-based. */
  readonly at: ReadonlyMap<Name, number>;
  /** The rows below the header. */
  readonly rows: readonly TableRow[];
  /** Headers that say nothing known. */
  readonly unknown: readonly string[];
  /** What stands in the header of a column. */
  headerOf(name: Name): string;
}

/** A table that can be imported, by what it holds. */
export type FoundTable =
  | ({ readonly kind: 'answers' } & FoundColumns<AnswerColumn>)
  | ({ readonly kind: 'partners' } & FoundColumns<PartnerColumn>)
  | ({ readonly kind: 'sites' } & FoundColumns<SiteColumn>)
  | ({ readonly kind: 'contacts' } & FoundColumns<ContactColumn>);

/** How many rows from the top may be the header. */
const HEADER_ROWS = 60;

/** How many rows are looked at to see which of several columns holds the ids. */
const LOOKED_AT = 200;

/** A header as it is compared: small letters, no accents, words with single spaces. */
function plain(header: string): string {
  return foldLetters(header)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What a header may be: the whole, and where it says the same in two languages or explains itself, its parts. */
function namesIn(header: string): string[] {
  return [header, ...header.split(/[/|(\n:]/)].map(plain).filter((name) => name !== '');
}

/** For each column, all the names that fit its header. */
function fit<Name extends string>(
  { cells }: TableRow,
  words: Readonly<Record<Name, readonly string[]>>,
): { readonly name: Name; readonly column: number }[] {
  const entries = Object.entries(words) as [Name, readonly string[]][];
  return cells.flatMap((cell, column) => {
    for (const name of namesIn(cell?.text ?? '')) {
      const found = entries.filter(([, known]) => known.includes(name));
      if (found.length > 0) return found.map(([key]) => ({ name: key, column }));
    }
    return [];
  });
}

/** Each name once, at the column that serves best. */
function choose<Name extends string>(
  candidates: readonly { readonly name: Name; readonly column: number }[],
  better: (name: Name, columns: readonly number[]) => number | undefined,
): Map<Name, number> {
  const columns = new Map<Name, number[]>();
  for (const { name, column } of candidates) columns.set(name, [...(columns.get(name) ?? []), column]);
  const chosen = new Map<Name, number>();
  for (const [name, all] of columns) {
    const best = better(name, all) ?? all[0];
    if (best !== undefined) chosen.set(name, best);
  }
  return chosen;
}

/** Of several columns that may hold the criterion, the one in which most cells begin with an id. */
function fullest(columns: readonly number[], rows: readonly TableRow[]): number | undefined {
  const counts = columns.map((column) => ({
    column,
    count: rows.slice(0, LOOKED_AT).filter(({ cells }) => {
      const cell = cells[column];
      return cell !== undefined && criterionIdsIn(cell.text).length > 0;
    }).length,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best), { column: -1, count: 0 })
    .column;
}

/** The first column with a name serves. */
const first = () => undefined;

function answersAt(row: TableRow, rows: readonly TableRow[]): Map<AnswerColumn, number> | undefined {
  const at = choose(fit(row, ANSWER_HEADERS), (name, columns) =>
    name === 'criterion' ? fullest(columns, rows) : undefined,
  );
  const criterion = at.get('criterion');
  if (criterion === undefined || criterion < 0) return undefined;
  // A list of findings has criteria and a status too, which is none of an answer.
  const isAnswered = at.has('response') || (at.has('status') && !at.has('finding'));
  return isAnswered ? at : undefined;
}

function partnersAt(row: TableRow): Map<PartnerColumn, number> | undefined {
  const at = choose(fit(row, PARTNER_HEADERS), first);
  const others = (['country', 'role', 'risk', 'scac', 'duns', 'mid', 'program'] as const).filter((name) =>
    at.has(name),
  );
  return at.has('legalName') && others.length > 0 ? at : undefined;
}

function sitesAt(row: TableRow): Map<SiteColumn, number> | undefined {
  const at = choose(fit(row, SITE_HEADERS), first);
  return at.has('id') && (at.has('name') || at.has('address')) ? at : undefined;
}

function contactsAt(row: TableRow): Map<ContactColumn, number> | undefined {
  const at = choose(fit(row, CONTACT_HEADERS), first);
  return (at.has('id') || at.has('name')) && (at.has('role') || at.has('email')) ? at : undefined;
}

function found<Name extends string>(
  at: ReadonlyMap<Name, number>,
  header: TableRow,
  rows: readonly TableRow[],
  words: Readonly<Record<Name, readonly string[]>>,
): FoundColumns<Name> {
  const known = new Set(fit(header, words).map(({ column }) => column));
  return {
    at,
    rows,
    unknown: header.cells.flatMap((cell, column) => {
      const text = cell?.text.trim() ?? '';
      return text === '' || known.has(column) ? [] : [text];
    }),
    headerOf: (name) => header.cells[at.get(name) ?? -1]?.text.trim() ?? name,
  };
}

/** What a row is the header of, where it is one. */
function headedBy(row: TableRow, below: readonly TableRow[]): FoundTable | undefined {
  const answers = answersAt(row, below);
  if (answers) return { kind: 'answers', ...found(answers, row, below, ANSWER_HEADERS) };
  const partners = partnersAt(row);
  if (partners) return { kind: 'partners', ...found(partners, row, below, PARTNER_HEADERS) };
  const sites = sitesAt(row);
  if (sites) return { kind: 'sites', ...found(sites, row, below, SITE_HEADERS) };
  const contacts = contactsAt(row);
  return contacts && { kind: 'contacts', ...found(contacts, row, below, CONTACT_HEADERS) };
}

/** Finds the header row of a table, and what its columns hold. The row that names most columns is the header. */
export function findColumns({ rows }: Table): FoundTable | undefined {
  let best: FoundTable | undefined;
  for (const [position, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const table = headedBy(row, rows.slice(position + 1));
    if (table && table.at.size > (best?.at.size ?? 0)) best = table;
  }
  return best;
}
