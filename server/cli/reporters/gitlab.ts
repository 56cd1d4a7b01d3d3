import type { ReportedFinding } from '../run/report.ts';
import { forLog } from '../../output/terminal-text.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { jsonText } from './json-text.ts';
import { inRepository, lastLine, sentence } from './places.ts';
import type { Reporter } from './reporter.ts';

/** A text that cannot be read blocks everything else, so it is the highest of GitLab's five levels. */
function severityOf({ severity, rule }: ReportedFinding): string {
  if (severity === 'error') return rule.startsWith('syntax/') ? 'blocker' : 'critical';
  return severity === 'warning' ? 'major' : 'minor';
}

/** A code quality report of GitLab: a list, also where it is empty. */
export const gitlab: Reporter = {
  name: 'gitlab',
  language: 'json',
  render(report) {
    const keys = fingerprintsOf(report.findings);
    const issues = report.findings.map((finding, position) => ({
      description: forLog(sentence(finding)),
      check_name: finding.rule,
      fingerprint: keys[position],
      severity: severityOf(finding),
      location: {
        path: inRepository(finding.file, report),
        lines: { begin: finding.line, end: lastLine(finding) },
      },
    }));
    return `${jsonText(issues, issues.length)}\n`;
  },
};
