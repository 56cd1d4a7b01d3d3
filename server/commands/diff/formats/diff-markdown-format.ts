import type { DiffFormat } from './diff-format.ts';
import { diffMarkdown } from './diff-markdown.lazy.ts';

/** For a comment on a pull request. */
export const markdown: DiffFormat = {
  name: 'markdown',
  language: 'markup',
  render: (report) => diffMarkdown(report),
};
