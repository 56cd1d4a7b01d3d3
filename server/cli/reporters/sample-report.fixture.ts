import type { LintReport, ReportedFinding } from '../run/report.ts';

/** A finding for tests of reporters. */
export function sampleFinding(changes: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    rule: 'schema/unknown-key',
    severity: 'error',
    message: 'The key “shelf” is not known here.',
    help: 'Remove it.',
    file: 'a.ctpat.yaml',
    line: 4,
    column: 1,
    endLine: 4,
    endColumn: 6,
    identity: 'schema/unknown-key\0SecurityProfile/base\0shelf\0',
    fixable: false,
    fixes: [],
    related: [],
    ...changes,
  };
}

/** A report for tests of reporters. */
export function sampleReport(changes: Partial<LintReport> = {}): LintReport {
  return {
    version: '1.0.0',
    today: '2026-11-24',
    locale: 'en',
    findings: [],
    hidden: 0,
    files: 1,
    suppressed: 0,
    baseline: 0,
    failOn: 'error',
    folder: '',
    cases: [],
    ...changes,
  };
}
