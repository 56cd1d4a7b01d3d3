import { reportMarkdown } from './report-markdown.lazy.ts';
import type { ReportFormat } from './report-format.ts';

/** A document as GitHub and GitLab show it. */
export const markdown: ReportFormat = {
  name: 'markdown',
  extensions: ['md', 'markdown'],
  isText: true,
  render: (data) => reportMarkdown(data),
};
