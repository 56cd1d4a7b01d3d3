import { parse } from 'csv-parse/sync';
import type { Table } from './table.ts';
import { cleanText } from './clean-text.ts';
import { LIMITS, type TableProblem } from './limits.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Reads a CSV file: the encoding and the separator are found out. Gives one table, or why it cannot be read. */
export function readCsv(bytes: Uint8Array, name: string): Table | TableProblem {
  if (bytes.length > LIMITS.file) return 'too-large';
  const decoded = decode(bytes);
  if (decoded === undefined) return 'not-text';
  // Excel’s own way to name the separator.
  const named = /^sep=(.)\r?\n/.exec(decoded)?.[1];
  const text = named === undefined ? decoded : decoded.slice(decoded.indexOf('\n') + 1);
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: named ?? delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: LIMITS.rows + 1,
    });
  } catch {
    return 'broken';
  }
  const cells = records.reduce((sum, record) => sum + record.length, 0);
  if (records.length > LIMITS.rows || cells > LIMITS.cells) return 'too-large';
  const offset = named === undefined ? 1 : 2;
  const rows = records.map((record, position) => ({
    number: position + offset,
    cells: record.map((field) => (field.trim() === '' ? undefined : { text: cleanText(field) })),
  }));
  return { name, rows: rows.filter((row) => row.cells.some((cell) => cell !== undefined)) };
}

/** The text of the bytes: by its mark, else UTF-8, else the code page of Windows in the west. Undefined where it is no text. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fromWindows(bytes);
  }
}

/** The characters that the code page of Windows has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By hand: the decoder of Node 20 takes this code page for Latin-1. */
function fromWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (unit) => WINDOWS.charAt(unit.charCodeAt(0) - 0x80));
}

/** The separator that gives most of the first lines the same number of fields; what stands in quotes does not count. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const lines = head.split(/\r?\n/).slice(0, 50);
  const scores = DELIMITERS.map((delimiter) => {
    const times = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
    }
    const [count = 0, alike = 0] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { delimiter, score: alike * 1000 + count };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}
