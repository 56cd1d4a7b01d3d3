import type { Locale } from '../../catalogue/catalogue.ts';
import type { CriterionCase } from '../../features/criterion-cases.ts';
import { criterionName } from '../../features/explain/content.ts';
import { say } from '../../messages/fill.ts';
import { REPORTS } from '../../messages/reports.ts';
import type { LintReport, ReportedFinding } from '../report.ts';

/** Statuses of an answer that is in use; every other one is open, or says that there is nothing to do. */
const IN_USE = new Set(['implemented', 'alternative']);

/** One test: a criterion, for one site where that has an answer of its own, or a rule that found something else. */
export interface TestCase {
  readonly name: string;
  readonly classname: string;
  /** Why it counts as skipped, unless findings fail it. */
  readonly skipped?: string;
  readonly findings: ReportedFinding[];
}

const keyOf = (document: string, criterion: string, site = '') => [document, criterion, site].join('\0');

function caseOf(
  { document, section, criterion, title, site, state }: CriterionCase,
  locale: Locale,
): TestCase {
  const at = site === undefined ? '' : ` (${say(REPORTS.site, locale, { site })})`;
  return {
    name: criterionName(criterion, title) + at,
    classname: `${document}.${section}`,
    ...(IN_USE.has(state) ? {} : { skipped: stateWords(state, locale) }),
    findings: [],
  };
}

function stateWords(state: CriterionCase['state'], locale: Locale): string {
  if (state === 'unanswered') return say(REPORTS.unanswered, locale);
  return state === 'not-needed' ? say(REPORTS.notNeeded, locale) : state;
}

/** The site whose own answer a finding is about. */
function siteOf({ path }: ReportedFinding): string | undefined {
  return /\.bySite\.([^.]+)/.exec(path ?? '')?.[1];
}

/** The tests of one file: its criteria in the order of the catalogue, then what rules found beside them. */
export function testsOf(
  file: string,
  cases: readonly CriterionCase[],
  findings: readonly ReportedFinding[],
  { locale }: LintReport,
): TestCase[] {
  const tests = new Map<string, TestCase>();
  for (const each of cases) tests.set(keyOf(each.document, each.criterion, each.site), caseOf(each, locale));
  for (const finding of findings) {
    const { document = file, criterion, rule } = finding;
    const own =
      criterion === undefined
        ? undefined
        : (tests.get(keyOf(document, criterion, siteOf(finding))) ?? tests.get(keyOf(document, criterion)));
    const name = criterion === undefined ? rule : `${rule}/${criterion}`;
    const key = keyOf(document, name);
    const test = own ?? tests.get(key) ?? { name, classname: document, findings: [] };
    if (!own) tests.set(key, test);
    test.findings.push(finding);
  }
  if (tests.size > 0) return [...tests.values()];
  return [{ name: say(REPORTS.noFindings, locale), classname: file, findings: [] }];
}
