import { reportHtml } from './report-html.lazy.ts';
import type { ReportFormat } from './report-format.ts';

/** One page for a browser, to read and to print. */
export const html: ReportFormat = {
  name: 'html',
  extensions: ['html', 'htm'],
  isText: true,
  render: (data) => reportHtml(data),
};
