import { markdownText } from './markdown-text.lazy.ts';
import type { Reporter } from './reporter.ts';

/** GitHub takes no longer comment; in bytes, so that characters of any kind fit. */
const MOST = 65_536;

/** A table in Markdown, for a comment on a pull request or a wiki. */
export const markdown: Reporter = {
  name: 'markdown',
  language: 'markup',
  render: (report) => markdownText(report, MOST),
};
