import type { ReportFormat } from './report-format.ts';
import { workbookBytes } from './workbook/workbook-bytes.lazy.ts';
import { workbookPlan } from './workbook/workbook-plan.ts';

/** A workbook for spreadsheets, which `ctpat import` reads back. */
export const xlsx: ReportFormat = {
  name: 'xlsx',
  extensions: ['xlsx'],
  isText: false,
  render: (data) => workbookBytes(workbookPlan(data)),
};
