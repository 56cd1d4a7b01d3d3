import { docx } from './docx.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { ReportFormat } from './report-format.ts';
import { xlsx } from './xlsx.ts';

/** Every format of `ctpat report`, in the order of the help. */
export const REPORT_FORMATS: readonly ReportFormat[] = [html, markdown, xlsx, docx];
