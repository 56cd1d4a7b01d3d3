/** One cell of a sheet or of a CSV file, as people see it. */
export interface Cell {
  /** The text that is shown; lines end with `\n`. */
  readonly text: string;
  /** `YYYY-MM-DD`, where the cell holds a date. */
  readonly date?: string;
  /**
   * Set where the cell holds a number: `fixed` where its format says how many decimals are shown, so that its text is what
   * people see; `plain` where final zeros are lost.
   */
  readonly number?: 'plain' | 'fixed';
  /** The cell holds an error, or a formula whose result was not saved. */
  readonly isFault?: true;
}

/** One row that is not empty. */
export interface TableRow {
  /** One-based, as the spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** One sheet of a workbook, or a CSV file. */
export interface Table {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** The text of a cell without the space around it; empty where there is none. */
export function textIn({ cells }: TableRow, column: number | undefined): string {
  return column === undefined ? '' : (cells[column]?.text.trim() ?? '');
}
