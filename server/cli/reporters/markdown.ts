import { markdownText } from './markdown-text.ts';
import type { Reporter } from './reporter.ts';

/** A table in Markdown, for a comment on a pull request or a wiki. */
export const markdown: Reporter = {
  name: 'markdown',
  language: 'markup',
  render: (report) => markdownText(report),
};
