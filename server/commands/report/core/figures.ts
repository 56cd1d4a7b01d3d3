import type { Severity } from '../../../catalog/types.ts';
import type { Coverage } from '../../../domain/coverage/coverage.ts';
import type {
  ReportAction,
  ReportAnswer,
  ReportData,
  ReportDueItem,
  ReportFinding,
  ReportPartner,
  ReportProfile,
} from './report-data.ts';

/** How soon something is due: late, within 30 days, from 31 to 90, from 91 to 365, or later. */
export type DueWindow = 'late' | 'within30' | 'within90' | 'within365' | 'later';

/** The windows in their order. */
export const DUE_WINDOWS: readonly DueWindow[] = ['late', 'within30', 'within90', 'within365', 'later'];

/** In which window something is due. Dates are inclusive: what is due today is not late. */
export function dueWindow({ daysLeft }: Pick<ReportDueItem, 'daysLeft'>): DueWindow {
  if (daysLeft < 0) return 'late';
  return daysLeft <= 30 ? 'within30' : daysLeft <= 90 ? 'within90' : daysLeft <= 365 ? 'within365' : 'later';
}

/** What is due in a window, in its order. */
export function dueIn({ due }: ReportData, window: DueWindow): ReportDueItem[] {
  return due.filter((item) => dueWindow(item) === window);
}

/** How many things are due in one month. */
export interface DueMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
}

const MONTHS = 13;

/** What is due and not late, by month: this month and the twelve after it. */
export function dueByMonth({ due, meta: { today } }: ReportData): DueMonth[] {
  const year = Number(today.slice(0, 4));
  const first = Number(today.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, position) => {
    const at = first + position;
    const month = `${String(year + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`;
    const count = due.filter(({ date, daysLeft }) => daysLeft >= 0 && date.startsWith(month)).length;
    return { month, count };
  });
}

/** The coverage of all profiles together. */
export function totalCoverage({ profiles }: ReportData): Coverage {
  const sum = (key: keyof Coverage) => profiles.reduce((all, { total }) => all + total[key], 0);
  return { asked: sum('asked'), inUse: sum('inUse'), open: sum('open'), unanswered: sum('unanswered') };
}

/** How many findings there are of each severity. */
export function severities(findings: readonly ReportFinding[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

/** How many corrective actions are in each state. */
export function actionStates(
  actions: readonly ReportAction[],
): Readonly<Record<ReportAction['state'], number>> {
  const of = (state: ReportAction['state']) => actions.filter((each) => each.state === state).length;
  return { late: of('late'), open: of('open'), closed: of('closed') };
}

/** Whether something is late, missing or in error. */
export function needsAttention(data: ReportData): boolean {
  return (
    dueIn(data, 'late').length > 0 ||
    actionStates(data.actions).late > 0 ||
    totalCoverage(data).unanswered > 0 ||
    severities(data.findings).error > 0
  );
}

/** By what partners are known to be secure, from the strongest. */
export const RECOGNITIONS = [
  'ctpat',
  'mutual-recognition',
  'basc',
  'visit',
  'questionnaire',
  'none',
] as const satisfies readonly ReportPartner['recognition'][];

/** The ratings of partners, from the highest; `unrated` where nobody rated one. */
export const RISKS = ['high', 'medium', 'low', 'unrated'] as const;

/** How many partners have a recognition and a rating. */
export function partnersWith(
  { partners }: ReportData,
  recognition: ReportPartner['recognition'],
  risk: (typeof RISKS)[number],
): number {
  return partners.filter((each) => each.recognition === recognition && (each.risk ?? 'unrated') === risk)
    .length;
}

const SETTLED: ReadonlySet<string> = new Set(['implemented', 'alternative', 'not-applicable', 'not-needed']);

/** A criterion that is not in use somewhere, and where. */
export interface OpenAnswer {
  readonly answer: ReportAnswer;
  readonly state: string;
  /** The sites where it is so; empty: all, or the profile names none. */
  readonly sites: readonly string[];
}

/** The criteria of a profile that are not in use, once for each state that they have at some site. */
export function openAnswers({ answers }: ReportProfile): OpenAnswer[] {
  return answers.flatMap((answer) => {
    const { states, state } = answer;
    if (states.length === 0) return SETTLED.has(state) ? [] : [{ answer, state, sites: [] }];
    const open = [...new Set(states.map((each) => each.state))].filter((each) => !SETTLED.has(each));
    return open.map((each) => {
      const sites = states.filter((other) => other.state === each).map(({ site }) => site);
      return { answer, state: each, sites: sites.length === states.length ? [] : sites };
    });
  });
}

/** The newest day until which one of a partner’s certificates that count is valid. */
export function validUntil({ certificates }: ReportPartner): string | undefined {
  return certificates
    .flatMap(({ counts, validUntil: until }) => (counts ? (until ?? []) : []))
    .sort()
    .at(-1);
}

/** The partners from those that need most care: by risk, then by what they are known by, then by name. */
export function partnersByCare({ partners }: ReportData): ReportPartner[] {
  const nameOf = ({ legalName, id }: ReportPartner) => legalName ?? id;
  return [...partners].sort(
    (a, b) =>
      RISKS.indexOf(a.risk ?? 'unrated') - RISKS.indexOf(b.risk ?? 'unrated') ||
      RECOGNITIONS.indexOf(b.recognition) - RECOGNITIONS.indexOf(a.recognition) ||
      nameOf(a).localeCompare(nameOf(b), 'en'),
  );
}
