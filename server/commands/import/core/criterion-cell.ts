import type { Cell, TableRow } from '../../../spreadsheets/table.ts';

/** What a cell says about its criterion. */
export type CriterionReading =
  | { readonly id: string }
  | { readonly problem: 'none' | 'date' | 'unknown' }
  | { readonly problem: 'ambiguous'; readonly value: string; readonly other: string };

const ID = /(?<![\d.,])(\d{1,2})[.,](\d{1,2})(?![\d]|[.,]\d)/g;
const AT_START =
  /^(?:(?:ctpat|msc|criterion|criteria|criterio|requisito|question|no|nro|num|id|item)\b[\s.:#°º]*|[#§°º(["']\s*)*$/i;

/** The ids in a text: the one at its start, where one stands there, else all. `7,30` is how Spanish shows a number. */
export function criterionIdsIn(text: string): string[] {
  const found = [...text.matchAll(ID)].map((match) => ({
    id: `${String(Number(match[1]))}.${match[2] ?? ''}`,
    before: text.slice(0, match.index).trim(),
  }));
  const first = found[0];
  if (first && AT_START.test(first.before) && isAlone(text, first.id)) return [first.id];
  return [...new Set(found.map(({ id }) => id))];
}

/** Whether an id at the start is not the first of a list, `3.1, 3.2`. */
function isAlone(text: string, id: string): boolean {
  const rest = text.slice(text.search(ID) + id.length);
  return !/^\s*(?:[,;/&–-]|and|or|to|y|o|a)\s*\d{1,2}\.\d/i.test(rest);
}

/**
 * Whether the number format of a column writes zeros that no author wrote: it shows an id that does not exist, which without
 * its zero does (6.60). What such a format shows tells nothing.
 */
export function padsNumbers(
  rows: readonly TableRow[],
  column: number,
  isKnown: (id: string) => boolean,
): boolean {
  return rows.some(({ cells }) => {
    const cell = cells[column];
    if (cell?.number !== 'fixed') return false;
    const [id = ''] = criterionIdsIn(cell.text);
    return id.endsWith('0') && !isKnown(id) && isKnown(id.slice(0, -1));
  });
}

/**
 * Reads the criterion of a cell. A number may have lost a final zero (7.30 became 7.3): where both exist, only a format that
 * shows it tells which one is meant, and otherwise neither is taken.
 */
export function readCriterion(cell: Cell, isKnown: (id: string) => boolean, pads: boolean): CriterionReading {
  if (cell.date !== undefined) return { problem: 'date' };
  const [id, another] = criterionIdsIn(cell.text.trim());
  if (id === undefined || another !== undefined) return { problem: 'none' };
  if (cell.number === undefined) return isKnown(id) ? { id } : { problem: 'unknown' };
  const short = id.replace(/(\.\d)0$/, '$1');
  const long = `${short}0`;
  const isSure = cell.number === 'fixed' && !pads && /\.\d\d$/.test(id);
  if (isSure && isKnown(id)) return { id };
  if (!/\.\d$/.test(short)) return isKnown(short) ? { id: short } : { problem: 'unknown' };
  if (isKnown(short) && isKnown(long)) return { problem: 'ambiguous', value: short, other: long };
  if (isKnown(short)) return { id: short };
  return isKnown(long) ? { id: long } : { problem: 'unknown' };
}
