import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Locale } from '../../../catalog/catalog.ts';
import type { Table } from '../../../spreadsheets/table.ts';
import { CLI } from '../../../messages/cli.ts';
import { say } from '../../../messages/fill.ts';
import { IMPORT } from '../import-messages.ts';
import { Failure } from '../../../cli/failure.ts';
import { LIMITS, type TableProblem } from '../../../spreadsheets/limits.ts';
import { readCsv } from '../../../spreadsheets/read-csv.lazy.ts';
import { readWorkbook } from '../../../spreadsheets/read-workbook.lazy.ts';
import { readRegularFile } from '../../../host/node-files.ts';

const PROBLEMS = {
  'not-a-workbook': IMPORT.notAWorkbook,
  protected: IMPORT.protected,
  broken: IMPORT.broken,
  'too-large': IMPORT.tooLarge,
  'not-text': IMPORT.notText,
} as const satisfies Record<TableProblem, unknown>;

/** Reads the sheets of a workbook, or the rows of a CSV file. Throws a {@link Failure} where it cannot be read. */
export async function readTables(file: string, cwd: string, locale: Locale): Promise<readonly Table[]> {
  const fail = (problem: TableProblem): never => {
    throw new Failure(say(PROBLEMS[problem], locale, { file, rows: LIMITS.rows, cells: LIMITS.cells }));
  };
  const bytes = readBytes(resolve(cwd, file), file, locale);
  if (bytes === undefined) return fail('too-large');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOld = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isOld || /\.xls[xmb]?$/i.test(file)) {
    const tables = await readWorkbook(bytes);
    return typeof tables === 'string' ? fail(tables) : tables;
  }
  const table = readCsv(bytes, basename(file));
  return typeof table === 'string' ? fail(table) : [table];
}

/** The bytes of a file; undefined where it is larger than is read. */
function readBytes(path: string, file: string, locale: Locale): Uint8Array | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Failure(say(IMPORT.missing, locale, { file }));
  if (found.isDirectory()) throw new Failure(say(IMPORT.isFolder, locale, { file }));
  if (found.size > LIMITS.file) return undefined;
  try {
    return readRegularFile(path, {}, LIMITS.file);
  } catch {
    throw new Failure(say(CLI.unreadableArgument, locale, { path: file }));
  }
}
