import type { Cell as WorkbookCell, CellValue, Workbook } from 'exceljs';
import type { Cell, Table, TableRow } from './table.ts';
import { cleanText } from './clean-text.ts';
import type { TableProblem } from './limits.ts';
import { newWorkbook } from './new-workbook.lazy.ts';
import { cellsOnly } from './workbook-parts.ts';

/** Reads the cells of a workbook that comes from somewhere else, or tells why it cannot be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Table[] | TableProblem> {
  const packed = cellsOnly(bytes);
  if (typeof packed === 'string') return packed;
  const workbook = newWorkbook();
  try {
    // The type of the library names an older buffer.
    await workbook.xlsx.load(packed as unknown as Parameters<Workbook['xlsx']['load']>[0]);
  } catch {
    return 'broken';
  }
  return workbook.worksheets.map((sheet) => {
    const rows: TableRow[] = [];
    sheet.eachRow((row, number) => {
      const cells: (Cell | undefined)[] = [];
      row.eachCell((cell, column) => {
        cells[column - 1] = cellOf(cell);
      });
      if (cells.some((cell) => cell !== undefined)) rows.push({ number, cells: Array.from(cells) });
    });
    return { name: sheet.name, rows };
  });
}

function cellOf({ value, numFmt }: WorkbookCell): Cell | undefined {
  if (typeof value === 'number') return numberCell(value, numFmt);
  if (value instanceof Date) {
    const time = value.getTime();
    return Number.isNaN(time)
      ? { text: '', isFault: true }
      : dateCell(new Date(Math.round(time / 1000) * 1000).toISOString().slice(0, 10));
  }
  const text = textOf(value);
  if (text === undefined) return { text: '', isFault: true };
  return text.trim() === '' ? undefined : { text };
}

const dateCell = (date: string): Cell => ({ text: date, date });

/** A number as it is shown: with as many decimals as its format says, where it says so. */
function numberCell(value: number, format: string | undefined): Cell {
  const decimals = /^[#0,]*0\.(0{1,4})$/.exec(format ?? '')?.[1]?.length;
  if (decimals !== undefined) return { text: value.toFixed(decimals), number: 'fixed' };
  // What was typed as 7.1 may come as 7.0999999999999996.
  return { text: String(Number(value.toPrecision(12))), number: 'plain' };
}

/** The text of a cell, rich text and links flattened; undefined for an error. */
function textOf(value: CellValue): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object' || 'error' in value) return undefined;
  if ('richText' in value) return cleanText(value.richText.map(({ text }) => text).join(''));
  return 'text' in value ? textOf(value.text) : undefined;
}
