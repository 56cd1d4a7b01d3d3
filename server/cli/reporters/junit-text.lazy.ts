import { isAtLeast, type LintReport, type ReportedFinding } from '../run/report.ts';
import { testsOf, type TestCase } from './junit-tests.ts';
import { sentence } from './places.ts';
import { attributes, xmlText } from './xml.ts';

function lineOf(finding: ReportedFinding): string {
  const { file, line, column, rule } = finding;
  return `${file}:${line}:${column}: ${sentence(finding)} [${rule}]`;
}

function testText(test: TestCase, file: string, { failOn }: LintReport): string {
  const { name, classname, skipped, findings } = test;
  const failing = findings.filter(({ severity }) => isAtLeast(severity, failOn));
  const others = findings.filter(({ severity }) => !isAtLeast(severity, failOn));
  const [first] = failing;
  const inner = [
    ...(first
      ? [
          `      <failure${attributes({ message: first.message, type: first.rule })}>${xmlText(failing.map(lineOf).join('\n'))}</failure>\n`,
        ]
      : skipped === undefined
        ? []
        : [`      <skipped${attributes({ message: skipped })}/>\n`]),
    ...(others.length > 0
      ? [`      <system-out>${xmlText(others.map(lineOf).join('\n'))}</system-out>\n`]
      : []),
  ].join('');
  const head = `    <testcase${attributes({ name, classname, file, time: '0' })}`;
  return inner === '' ? `${head}/>\n` : `${head}>\n${inner}    </testcase>\n`;
}

/** The report as JUnit’s XML: a test suite for each file, a test for each criterion. */
export function junitText(report: LintReport): string {
  const byFile = new Map(
    report.cases.map(({ file, cases }) => [file, { cases, findings: [] as ReportedFinding[] }]),
  );
  for (const finding of report.findings) {
    const entry = byFile.get(finding.file);
    if (entry) entry.findings.push(finding);
    else byFile.set(finding.file, { cases: [], findings: [finding] });
  }
  const suites = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, { cases, findings }]) => {
      const tests = testsOf(file, cases, findings, report);
      const counts = countsOfTests(tests, report);
      const body = tests.map((test) => testText(test, file, report)).join('');
      return {
        counts,
        text: `  <testsuite${attributes({ name: file, ...counts, time: '0' })}>\n${body}  </testsuite>\n`,
      };
    });
  const sum = (key: keyof Counts) => suites.reduce((total, { counts }) => total + counts[key], 0);
  // No count of skipped tests: some readers refuse it here.
  const all = { tests: sum('tests'), failures: sum('failures'), errors: 0 };
  const head = attributes({ name: 'ctpat', ...all, time: '0' });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${suites.map(({ text }) => text).join('')}</testsuites>\n`;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function countsOfTests(tests: readonly TestCase[], { failOn }: LintReport): Counts {
  const fails = ({ findings }: TestCase) => findings.some(({ severity }) => isAtLeast(severity, failOn));
  const skips = (test: TestCase) => test.skipped !== undefined && !fails(test);
  return {
    tests: tests.length,
    failures: tests.filter(fails).length,
    errors: 0,
    skipped: tests.filter(skips).length,
  };
}
