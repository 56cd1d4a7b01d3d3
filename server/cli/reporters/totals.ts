import { counted } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { REPORTS } from './reporter-messages.ts';
import { countsOf, type LintReport } from '../run/report.ts';

/** How many findings of which level, in how many files; and what is not among them. Sentences. */
export function totals({ findings, files, hidden, suppressed, baseline, locale }: LintReport): string[] {
  const counts = countsOf(findings);
  const inFiles = counted(files, 'file', locale);
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity, locale));
  const all = counted(findings.length, 'finding', locale);
  return [
    findings.length === 0
      ? say(REPORTS.none, locale, { files: inFiles })
      : say(REPORTS.some, locale, { findings: all, parts: parts.join(', '), files: inFiles }),
    ...(hidden > 0 ? [say(REPORTS.hidden, locale, { count: hidden })] : []),
    ...(baseline > 0 ? [say(REPORTS.baseline, locale, { count: baseline })] : []),
    ...(suppressed > 0 ? [say(REPORTS.suppressed, locale, { count: suppressed })] : []),
  ];
}
