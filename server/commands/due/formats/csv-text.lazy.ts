import { stringify } from 'csv-stringify/sync';

/** Rows as CSV for spreadsheets: byte order mark, CRLF, and no text that a spreadsheet would take for a formula. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows', bom: true },
  );
}
