/** How much of a file from somewhere else is read; what is larger is told, not read. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 50_000_000,
  /** Bytes of what a workbook holds when it is unpacked. */
  unpacked: 150_000_000,
  /** Parts of the archive. */
  parts: 10_000,
  sheets: 200,
  /** Rows of all sheets together. */
  rows: 100_000,
  /** Cells of all sheets together, empty ones left out. */
  cells: 500_000,
} as const;

/** Why a file cannot be read as tables. */
export type TableProblem = 'not-a-workbook' | 'protected' | 'broken' | 'too-large' | 'not-text';
