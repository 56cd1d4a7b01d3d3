import type { Severity } from '../../catalog/catalog.ts';
import type { ReportedFinding } from '../run/report.ts';

const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Findings in the order in which a system that shows only the first few should get them: by severity, and within one
 * the first of each file, then the second of each, so that no file hides the others.
 */
export function ranked(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return LEVELS.flatMap((level) => spread(findings.filter(({ severity }) => severity === level)));
}

function spread(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const seen = new Map<string, number>();
  return findings
    .map((finding) => {
      const turn = seen.get(finding.file) ?? 0;
      seen.set(finding.file, turn + 1);
      return { finding, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ finding }) => finding);
}
