import { isBetweenHalves } from '../run/truncate.ts';
import type { ReportedFinding } from '../run/report.ts';

const LONGEST = 120;
const BEFORE = 20;

/** The line in which a finding starts, as far as it is shown. */
export interface SourceExcerpt {
  readonly before: string;
  /** What the finding is about; empty where it stands between two characters. */
  readonly marked: string;
  readonly after: string;
}

/** The line in which a finding starts; a long one is cut around it. Undefined where there is nothing to see. */
export function sourceExcerpt({
  line,
  column,
  endLine,
  endColumn,
  sourceLine,
}: ReportedFinding): SourceExcerpt | undefined {
  if (sourceLine === undefined || sourceLine.trim() === '') return undefined;
  const from = column - 1;
  const to = Math.max(from, endLine === line ? endColumn - 1 : sourceLine.length);
  const whole = (offset: number) => (isBetweenHalves(sourceLine, offset) ? offset - 1 : offset);
  const start = whole(Math.max(0, Math.min(from - BEFORE, sourceLine.length - LONGEST)));
  const end = whole(Math.min(start + LONGEST, sourceLine.length));
  return {
    before: (start > 0 ? '…' : '') + sourceLine.slice(start, from),
    marked: sourceLine.slice(from, Math.min(to, end)),
    after: sourceLine.slice(Math.min(to, end), end) + (end < sourceLine.length ? '…' : ''),
  };
}
