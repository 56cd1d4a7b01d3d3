import type { Cell, Workbook, Worksheet } from 'exceljs';
import { newWorkbook } from '../../../../spreadsheets/new-workbook.lazy.ts';
import { withFixedDates } from '../fixed-dates.ts';
import type { AboutSheet, Sheet, SheetCell, Tone, WorkbookPlan } from './sheet.ts';

/** Pale grounds under dark text, so that it is read in print too. */
const GROUNDS: Readonly<Record<Tone, string>> = {
  good: 'FFDDF0DD',
  waiting: 'FFFFF0CC',
  bad: 'FFF8D7D5',
  calm: 'FFECECEC',
};

/** In points. */
const LINE_HEIGHT = 16;

/** In points; spreadsheets take no taller rows. */
const TALLEST_ROW = 409;

const HEADER_GROUND = 'FF1F3A5F';

/** What a spreadsheet would take for a formula, were it typed: kept as text also when somebody edits the cell. */
const LIKE_A_FORMULA = /^[=+\-@\t\n]/;

/** An id such as 7.30, which a spreadsheet would make a number of when somebody edits the cell. */
const LIKE_A_NUMBER = /^\d[\d.,]*$/;

/** The file of a workbook; the same plan gives the same bytes. */
export async function workbookBytes({ about, sheets, properties }: WorkbookPlan): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const day = new Date(`${properties.today}T00:00:00Z`);
  workbook.creator = properties.program;
  workbook.lastModifiedBy = properties.program;
  workbook.created = day;
  workbook.modified = day;
  workbook.title = properties.title;
  workbook.subject = properties.company;
  workbook.company = properties.company;
  // The library writes it, though its types do not name it.
  Object.assign(workbook, { language: properties.language });
  addAbout(workbook, about, properties.page);
  for (const sheet of sheets) addSheet(workbook, sheet, properties.page);
  return withFixedDates(new Uint8Array(await workbook.xlsx.writeBuffer()), properties.today);
}

function makeSheet(workbook: Workbook, name: string, page: string): Worksheet {
  const footer = page.replace('{page}', '&P').replace('{pages}', '&N');
  return workbook.addWorksheet(name, {
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddHeader: '&L&A', oddFooter: `&R${footer}` },
  });
}

function addSheet(workbook: Workbook, { name, columns, rows }: Sheet, page: string): void {
  const sheet = makeSheet(workbook, name, page);
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: 1 }];
  sheet.pageSetup.printTitlesRow = '1:1';
  for (const [position, { header, width }] of columns.entries()) {
    sheet.getColumn(position + 1).width = width;
    setHeader(sheet.getCell(1, position + 1), header);
  }
  for (const [position, row] of rows.entries()) {
    fillRow(sheet, position + 2, row);
    sheet.getRow(position + 2).height = heightOf(
      row,
      columns.map(({ width }) => width),
    );
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
}

/** How many lines a text takes in a column of so many characters, roughly. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** A height that shows the whole row: not every program makes rows grow with their texts when it opens a file. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
  const most = Math.max(
    1,
    ...row.map((cell, at) => (cell && 'text' in cell ? linesOf(cell.text, widths[at] ?? 1) : 1)),
  );
  return Math.min(LINE_HEIGHT * most, TALLEST_ROW);
}

function addAbout(workbook: Workbook, { name, title, lines, tables }: AboutSheet, page: string): void {
  const sheet = makeSheet(workbook, name, page);
  for (const [position, width] of [34, 30, 44, 50].entries()) sheet.getColumn(position + 1).width = width;
  let row = 1;
  const write = (text: string, font: Partial<Cell['font']>) => {
    setCell(sheet.getCell(row, 1), { text });
    sheet.getCell(row, 1).font = font;
    sheet.mergeCells(row, 1, row, 4);
    sheet.getRow(row).height = LINE_HEIGHT * linesOf(text, 130);
    row += 1;
  };
  write(title, { bold: true, size: 14 });
  for (const line of lines) write(line, {});
  for (const table of tables) {
    row += 1;
    for (const [position, header] of table.header.entries())
      setHeader(sheet.getCell(row, position + 1), header);
    for (const cells of table.rows) fillRow(sheet, (row += 1), cells);
    row += 1;
  }
}

function setHeader(cell: Cell, text: string): void {
  setCell(cell, { text });
  cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER_GROUND } };
}

function fillRow(sheet: Worksheet, row: number, cells: readonly SheetCell[]): void {
  for (const [position, cell] of cells.entries()) if (cell) setCell(sheet.getCell(row, position + 1), cell);
}

function setCell(cell: Cell, content: NonNullable<SheetCell>): void {
  cell.alignment = { vertical: 'top', wrapText: true };
  if ('date' in content) {
    // Midnight in UTC is the serial number of the day, whatever the time zone of the machine.
    cell.value = new Date(`${content.date}T00:00:00Z`);
    cell.numFmt = 'yyyy-mm-dd';
  } else if ('number' in content) {
    cell.value = content.number;
  } else {
    // `_x0041_` in a text would be read as an escape.
    cell.value = content.text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
    if (LIKE_A_FORMULA.test(content.text) || LIKE_A_NUMBER.test(content.text)) cell.numFmt = '@';
  }
  if (content.tone)
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: GROUNDS[content.tone] } };
}
