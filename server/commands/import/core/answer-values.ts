import { holdsSecret } from '../../../domain/secrets/secret-places.ts';
import type { JsonObject, JsonValue } from '../../../syntax/yaml/value.ts';
import { dateIn, durationIn, evidenceIn, partsOf, plainWords } from '../../../spreadsheets/cell-values.ts';
import type { FoundColumns } from './find-columns.ts';
import type { AnswerColumn } from './header-words.ts';
import type { ImportNote } from './note.ts';
import { statusOf } from './status-words.ts';
import { textIn, type Cell, type TableRow } from '../../../spreadsheets/table.ts';
import { isCut, isHidden } from '../../../spreadsheets/workbook-marks.ts';
import { setOwnValue } from '../../../messages/own-value.ts';

/** Something that a profile names by its id, and people by its name. */
export interface Named {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
}

/** What the cells of answers may name. */
export interface PeopleAndPlaces {
  readonly contacts: readonly Named[];
  /** Undefined: a new profile, which knows no sites yet; ids are taken as they are. */
  readonly sites: readonly Named[] | undefined;
  readonly procedures: readonly Named[];
}

/** What a row says, as a profile has it. */
export interface RowValues {
  readonly values: JsonObject;
  /** Ids of the sites that it is about; empty: all. Undefined where one is not known, so that nothing may be taken. */
  readonly sites: readonly string[] | undefined;
  readonly notes: readonly Omit<ImportNote, 'sheet' | 'row'>[];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ALL_SITES = /^(all|all sites|todas|todos|todas las sedes|todos los sitios)$/i;
const REFERENCE = /^[a-z0-9]+(-[a-z0-9]+)*(#.+)?$/;

/** The one whose id, name or address for mail this is. */
function named(text: string, all: readonly Named[]): string | undefined {
  const words = plainWords(text);
  return all.find(
    ({ id, name, email }) =>
      id === text ||
      (words !== '' && plainWords(name ?? '') === words) ||
      email?.toLowerCase() === text.toLowerCase(),
  )?.id;
}

/** An owner: a contact of the profile by the id in brackets, its id, name or mail; else a role in words. */
function ownerIn(text: string, contacts: readonly Named[]): string {
  const bracketed = /\[([a-z0-9#-]+)\]$/.exec(text)?.[1];
  if (bracketed !== undefined) return bracketed;
  const contact = named(text, contacts);
  if (contact !== undefined) return contact;
  // One small word would be read as the id of a contact.
  return ID.test(text) && contacts.length > 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A procedure: `seal-control (High-security seal control)`, its id, or its title. */
function procedureIn(text: string, procedures: readonly Named[]): string | undefined {
  const before = /^(\S+) \(.+\)$/.exec(text)?.[1] ?? text;
  if (REFERENCE.test(before)) return before;
  return named(text, procedures);
}

/** Reads what a row says about one criterion, cell by cell. What cannot be read is told and left out. */
export function answerValues(
  id: string,
  row: TableRow,
  columns: FoundColumns<AnswerColumn>,
  known: PeopleAndPlaces,
): RowValues {
  const notes: Omit<ImportNote, 'sheet' | 'row'>[] = [];
  const values: Record<string, JsonValue> = {};
  const specialistReview: Record<string, JsonValue> = {};

  /** The cell of a column, unless it is empty or must not be taken. */
  const cellOf = (name: AnswerColumn): Cell | undefined => {
    const cell = row.cells[columns.at.get(name) ?? -1];
    const text = textIn(row, columns.at.get(name));
    const why = cell?.isFault
      ? 'fault'
      : text === ''
        ? undefined
        : isHidden(text)
          ? 'hidden'
          : isCut(text)
            ? 'cut'
            : holdsSecret(text)
              ? 'secret'
              : undefined;
    if (why) notes.push({ reason: why, data: { column: columns.headerOf(name) } });
    return why || text === '' ? undefined : cell;
  };
  const bad = (name: AnswerColumn, value: string) => {
    notes.push({
      reason: 'badValue',
      data: { id, value: value.slice(0, 40), column: columns.headerOf(name) },
    });
  };
  /** Whether there is a cell to take. */
  const take = (
    name: AnswerColumn,
    read: (text: string, cell: Cell) => JsonValue | undefined,
    key: string = name,
    into = values,
  ): boolean => {
    const cell = cellOf(name);
    if (!cell) return false;
    const text = cell.text.trim();
    const value = read(text, cell);
    if (value === undefined) bad(name, text);
    else setOwnValue(into, key, value);
    return true;
  };
  const date = (_: string, cell: Cell) => dateIn(cell);
  const asIs = (text: string) => text;

  const status = cellOf('status')?.text.trim();
  const meant = status === undefined ? undefined : statusOf(status);
  if (meant !== undefined) values['status'] = meant;
  else if (status !== undefined)
    notes.push({ reason: 'unknownStatus', data: { id, value: status.slice(0, 40) } });
  /** Whether anything stands in a cell, be it readable or not. */
  const says = (name: AnswerColumn): boolean => {
    const cell = row.cells[columns.at.get(name) ?? -1];
    return cell !== undefined && (cell.isFault === true || cell.text.trim() !== '');
  };
  const isRefused = !take('response', asIs) && says('response');
  take('owner', (text) => ownerIn(text, known.contacts));
  take('performedBy', (text) => (REFERENCE.test(text) ? text : undefined));
  take('frequency', durationIn);
  const siteCell = cellOf('site');
  // A site that cannot be read is not all sites.
  const sites =
    siteCell === undefined && says('site') ? undefined : sitesIn(siteCell?.text ?? '', id, known, notes);
  take('procedures', (text) => {
    const all = text
      .split(/[\n;]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const ids = all.flatMap((part) => {
      const procedure = procedureIn(part, known.procedures);
      if (procedure === undefined) bad('procedures', part);
      return procedure ?? [];
    });
    return ids.length === 0 && all.length === 0 ? undefined : ids;
  });
  take('evidence', (text) => evidenceIn(text));
  take('reviewed', date);
  take('rationale', asIs);
  take('targetDate', date);
  take('cbpDecision', decisionOf, 'decision', specialistReview);
  take('cbpDate', date, 'date', specialistReview);
  take('cbpDue', date, 'due', specialistReview);
  take('cbpComment', asIs, 'comment', specialistReview);
  if (Array.isArray(values['procedures']) && values['procedures'].length === 0) delete values['procedures'];
  if (Object.keys(specialistReview).length > 0) values['specialistReview'] = specialistReview;
  // A status is nothing without the text that it is about.
  return { values: isRefused ? {} : values, sites, notes };
}

function sitesIn(
  text: string,
  id: string,
  { sites }: PeopleAndPlaces,
  notes: Omit<ImportNote, 'sheet' | 'row'>[],
): string[] | undefined {
  const whole = named(text.trim(), sites ?? []);
  if (whole !== undefined) return [whole];
  const parts = partsOf(text).filter((part) => !ALL_SITES.test(part));
  const found = parts.map((part) => (sites ? named(part, sites) : ID.test(part) ? part : undefined));
  const unknown = found.indexOf(undefined);
  if (unknown >= 0)
    notes.push({ reason: 'unknownSite', data: { id, value: parts[unknown]?.slice(0, 40) ?? '' } });
  return unknown >= 0 ? undefined : found.filter((site) => site !== undefined);
}

function decisionOf(text: string): string | undefined {
  const words = plainWords(text);
  if (['approved', 'aprobado', 'aprobada'].includes(words)) return 'approved';
  if (['rejected', 'rechazado', 'rechazada'].includes(words)) return 'rejected';
  return ['action required', 'accion requerida', 'accion exigida'].includes(words)
    ? 'action-required'
    : undefined;
}
