import type { CoverageFigures } from '../core/coverage-change.ts';
import { DIFF } from '../diff-messages.ts';
import { say } from '../../../messages/fill.ts';
import type { DiffReport } from './diff-format.ts';

/** A line of the table of coverage: what it is about, and the figures before and after. */
export type CoverageRow = readonly [name: string, before: string, after: string];

/** The sections whose figures differ, and the total. Empty where there is no company to cover. */
export function coverageRows({ diff, locale }: DiffReport): CoverageRow[] {
  const figures = ({ percent, inUse, asked }: CoverageFigures) =>
    percent === undefined ? '–' : say(DIFF.inUse, locale, { percent, inUse, asked });
  const { total, sections } = diff.coverage;
  if (total.before.asked + total.after.asked === 0) return [];
  const rows = sections
    .map(({ category, title, before, after }): CoverageRow => [
      `${category} ${title}`,
      figures(before),
      figures(after),
    ])
    .filter(([, before, after]) => before !== after);
  return [...rows, [DIFF.total[locale], figures(total.before), figures(total.after)]];
}

/** The head of the table. */
export const coverageHead = ({ locale }: DiffReport): CoverageRow => [
  DIFF.section[locale],
  DIFF.before[locale],
  DIFF.after[locale],
];
