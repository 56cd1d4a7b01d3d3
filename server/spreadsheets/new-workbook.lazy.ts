import ExcelJS, { type Workbook } from 'exceljs';

/** An empty workbook. The library is large, so it stands in a bundle of its own that readers and writers share. */
export function newWorkbook(): Workbook {
  return new ExcelJS.Workbook();
}
