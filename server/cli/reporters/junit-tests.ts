import type { Locale } from '../../catalogue/catalogue.ts';
import { isExcusedState, isInUse } from '../../features/coverage/coverage.ts';
import type { CriterionCase } from '../../features/coverage/criterion-cases.ts';
import { criterionName } from '../../features/explain/content.ts';
import { say } from '../../messages/fill.ts';
import { REPORTS } from '../../messages/reports.ts';
import type { LintReport, ReportedFinding } from '../report.ts';

/** One test: a criterion at one site, or as a whole where the profile names no sites; or a rule that found something else. */
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
    ...(isInUse(state) ? {} : { skipped: stateWords(state, locale) }),
    findings: [],
  };
}

function stateWords(state: CriterionCase['state'], locale: Locale): string {
  if (state === 'unanswered') return say(REPORTS.unanswered, locale);
  if (state === 'not-covered') return say(REPORTS.notCovered, locale);
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
  const ofCriterion = new Map<string, TestCase[]>();
  for (const each of cases) {
    const { document, criterion, site } = each;
    const test = caseOf(each, locale);
    tests.set(keyOf(document, criterion, site), test);
    if (isExcusedState(each.state)) continue;
    const key = keyOf(document, criterion);
    ofCriterion.set(key, [...(ofCriterion.get(key) ?? []), test]);
  }
  for (const finding of findings) {
    const { document = file, criterion, rule } = finding;
    const site = siteOf(finding);
    const atSite =
      criterion !== undefined && site !== undefined && tests.get(keyOf(document, criterion, site));
    // What is wrong with an answer as a whole is wrong at every site that it is for.
    const own = atSite
      ? [atSite]
      : criterion === undefined
        ? []
        : (ofCriterion.get(keyOf(document, criterion)) ?? []);
    for (const test of own) test.findings.push(finding);
    if (own.length > 0) continue;
    const name = criterion === undefined ? rule : `${rule}/${criterion}`;
    const key = keyOf(document, name);
    const test = tests.get(key) ?? { name, classname: document, findings: [] };
    tests.set(key, test);
    test.findings.push(finding);
  }
  if (tests.size > 0) return [...tests.values()];
  return [{ name: say(REPORTS.noFindings, locale), classname: file, findings: [] }];
}
