/** What the color of a cell repeats: good, in progress, bad, or of no weight. */
export type Tone = 'good' | 'waiting' | 'bad' | 'calm';

/** One cell: a text, a date (`YYYY-MM-DD`) or a number. Texts are never formulas, whatever they begin with. */
export type SheetCell =
  | { readonly text: string; readonly tone?: Tone }
  | { readonly date: string; readonly tone?: Tone }
  | { readonly number: number; readonly tone?: Tone }
  | undefined;

/** One column of a table. */
export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/** One sheet with one table. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The first sheet: lines of text, and tables with a header each. */
export interface AboutSheet {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly {
    readonly header: readonly string[];
    readonly rows: readonly (readonly SheetCell[])[];
  }[];
}

/** A whole workbook. */
export interface WorkbookPlan {
  readonly about: AboutSheet;
  readonly sheets: readonly Sheet[];
  readonly properties: {
    readonly title: string;
    readonly company: string;
    readonly language: string;
    /** `YYYY-MM-DD`; the day of making, so that the same documents give the same file. */
    readonly today: string;
    readonly program: string;
    /** `Page {page} of {pages}` in words. */
    readonly page: string;
  };
}

/** A cell with a text; none where there is no text. */
export function textCell(text: string | undefined, tone?: Tone): SheetCell {
  if (text === undefined || text === '') return undefined;
  return tone === undefined ? { text } : { text, tone };
}

/** A cell with a date; none where there is no date. */
export function dateCell(date: string | undefined, tone?: Tone): SheetCell {
  if (date === undefined) return undefined;
  return tone === undefined ? { date } : { date, tone };
}
