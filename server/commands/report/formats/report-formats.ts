import { docx } from './docx-format.ts';
import { html } from './html-format.ts';
import { markdown } from './markdown-format.ts';
import type { ReportFormat } from './report-format.ts';
import { xlsx } from './xlsx-format.ts';

/** Every format of `ctpat report`, in the order of the help. */
export const REPORT_FORMATS: readonly ReportFormat[] = [html, markdown, xlsx, docx];
