import type { CaseState, CriterionCase } from './criterion-cases.ts';

/** How many criteria of a kind are met. With sites, each criterion counts once for each of them. */
export interface Coverage {
  /** Those that the company is asked: all but those that a condition or `not-applicable` excuses. */
  readonly asked: number;
  /** Those with an answer that is in use: `implemented` or `alternative`. */
  readonly inUse: number;
  /** Those with an answer that is not in use yet, or declines: `partial`, `planned`, `declined`. */
  readonly open: number;
  /** Those without an answer, and those whose answer is for other sites. */
  readonly unanswered: number;
}

const IN_USE: ReadonlySet<CaseState> = new Set(['implemented', 'alternative']);
const EXCUSED: ReadonlySet<CaseState> = new Set(['not-needed', 'not-applicable']);
const UNANSWERED: ReadonlySet<CaseState> = new Set(['unanswered', 'not-covered']);

/** Whether the answer is in use. */
export const isInUse = (state: CaseState): boolean => IN_USE.has(state);

/** Whether there is nothing to answer. */
export const isExcusedState = (state: CaseState): boolean => EXCUSED.has(state);

/** Counts cases; choose them before by section, site or level. */
export function coverageOf(cases: readonly Pick<CriterionCase, 'state'>[]): Coverage {
  let asked = 0;
  let inUse = 0;
  let unanswered = 0;
  for (const { state } of cases) {
    if (EXCUSED.has(state)) continue;
    asked += 1;
    if (IN_USE.has(state)) inUse += 1;
    if (UNANSWERED.has(state)) unanswered += 1;
  }
  return { asked, inUse, open: asked - inUse - unanswered, unanswered };
}

/** The share in use, 0 to 100, rounded down so that 100 means all; undefined where nothing is asked. */
export function percentInUse({ asked, inUse }: Coverage): number | undefined {
  return asked === 0 ? undefined : Math.floor((inUse / asked) * 100);
}
