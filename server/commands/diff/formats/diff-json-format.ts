import type { DiffFormat } from './diff-format.ts';

/** One JSON object, described by `schemas/diff.schema.json`. */
export const json: DiffFormat = {
  name: 'json',
  language: 'json',
  render: ({ version, today, base, head, summary, diff }) =>
    `${JSON.stringify({ version, today, base, head, summary, ...diff }, undefined, 2)}\n`,
};
