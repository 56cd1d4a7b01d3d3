import { isDate } from '../../calendar/calendar.ts';
import type { ProcedureBody } from '../../kinds/procedure/body.ts';
import type { Cell } from '../../syntax/markdown/tables.ts';
import { plainWords } from '../../prose/keywords.ts';

const VERSION = / (?:version|versiones|ver|v|rev|revision|edicion|edition|issue) /;
const DATE = / (?:date|dated|fecha|day|dia|when|cuando) /;
const NEITHER = / (?:description|descripcion|change|changes|cambio|cambios|by|por|history|historial) /;

/** A row of the revision history. */
export interface Revision {
  readonly version: Cell | undefined;
  /** The cell with its day, where that is written as a date. */
  readonly date: Cell | undefined;
}

/** The tables of the revision history that have a column of versions or of days, row by row. */
export function revisionsOf(body: ProcedureBody): Revision[] {
  return (body.part('revisionHistory')?.tables ?? []).flatMap(({ header, rows }) => {
    const names = header.map(({ text }) => plainWords(text));
    const date = names.findIndex((name) => DATE.test(name));
    const version = names.findIndex((name) => VERSION.test(name) && !DATE.test(name) && !NEITHER.test(name));
    if (date < 0 && version < 0) return [];
    return rows.map((row) => {
      const day = row[date];
      return { version: row[version], date: day && isDate(day.text) ? day : undefined };
    });
  });
}
