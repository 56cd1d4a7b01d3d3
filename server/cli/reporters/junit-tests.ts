import type { Locale } from '../../catalog/catalog.ts';
import { isInUse } from '../../domain/coverage/coverage.ts';
import type { CriterionCase } from '../../domain/coverage/criterion-cases.ts';
import { criterionName } from '../../explain/explanation.ts';
import { say } from '../../messages/fill.ts';
import { REPORTS } from './reporter-messages.ts';
import { stateInWords } from '../../messages/states.ts';
import type { LintReport, ReportedFinding } from '../run/report.ts';
import { concerned } from './junit-sites.ts';

/** One test: a criterion at one site, or as a whole where the profile names no sites; or a rule that found something else. */
export interface TestCase {
  readonly name: string;
  readonly classname: string;
  /** Why it counts as skipped, unless findings fail it. */
  readonly skipped?: string;
  readonly findings: ReportedFinding[];
}

function caseOf(
  { document, section, criterion, title, site, state }: CriterionCase,
  locale: Locale,
): TestCase {
  const at = site === undefined ? '' : ` (${say(REPORTS.site, locale, { site })})`;
  return {
    name: criterionName(criterion, title) + at,
    classname: `${document}.${section}`,
    ...(isInUse(state) ? {} : { skipped: stateInWords(state, locale) ?? state }),
    findings: [],
  };
}

/** The tests of one file: its criteria in the order of the catalog, then what rules found beside them. */
export function testsOf(
  file: string,
  cases: readonly CriterionCase[],
  findings: readonly ReportedFinding[],
  { locale }: LintReport,
): TestCase[] {
  const ofCriteria = new Map(cases.map((each) => [each, caseOf(each, locale)]));
  const byCriterion = new Map<string, CriterionCase[]>();
  for (const each of cases) {
    const key = keyOf(each.document, each.criterion);
    const others = byCriterion.get(key);
    if (others) others.push(each);
    else byCriterion.set(key, [each]);
  }
  const others = new Map<string, TestCase>();
  for (const finding of findings) {
    const { document = file, criterion = '', rule } = finding;
    const own = concerned(finding, byCriterion.get(keyOf(document, criterion)) ?? []);
    for (const each of own) ofCriteria.get(each)?.findings.push(finding);
    if (own.length > 0) continue;
    const name = criterion === '' ? rule : `${rule}/${criterion}`;
    const test = others.get(keyOf(document, name)) ?? { name, classname: document, findings: [] };
    others.set(keyOf(document, name), test);
    test.findings.push(finding);
  }
  const tests = [...ofCriteria.values(), ...others.values()];
  if (tests.length > 0) return tests;
  return [{ name: say(REPORTS.noFindings, locale), classname: file, findings: [] }];
}

const keyOf = (document: string, name: string) => `${document}\0${name}`;
