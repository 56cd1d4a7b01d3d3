import type { Severity } from '../../catalog/catalog.ts';
import { say } from '../../messages/fill.ts';
import { REPORTS } from './reporter-messages.ts';
import type { LintReport, ReportedFinding } from '../run/report.ts';
import { forLog } from '../../output/terminal-text.ts';
import { markdownText } from './markdown-text.lazy.ts';
import { inRepository, lastLine, sentence } from './places.ts';
import { ranked } from './ranked.ts';
import type { Reporter } from './reporter.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** How many annotations of one level GitHub shows for a step; it drops the others without a word. */
const MOST = 10;

/** Escapes text after `::`: per cent first, then line breaks. */
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Escapes the value of a property, where colons and commas end it. */
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(finding: ReportedFinding, report: LintReport): string {
  const { severity, rule, file, line, column, endColumn } = finding;
  const last = lastLine(finding);
  const place = [
    `file=${escapeProperty(forLog(inRepository(file, report)))}`,
    `line=${line}`,
    `endLine=${last}`,
    // The runner ignores columns of a finding over several lines.
    ...(line === last && finding.endLine === last
      ? [`col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`]
      : []),
    `title=${escapeProperty(rule)}`,
  ];
  return `::${COMMANDS[severity]} ${place.join(',')}::${escapeData(forLog(sentence(finding)))}\n`;
}

/** The commands of one level, ten at most; where there are more findings, the tenth says how many. */
function commandsOf(findings: readonly ReportedFinding[], report: LintReport, hasSummary: boolean): string {
  const [first] = findings;
  if (!first || findings.length <= MOST) return findings.map((each) => command(each, report)).join('');
  const shown = findings.slice(0, MOST - 1);
  const count = findings.length - shown.length;
  const more = say(hasSummary ? REPORTS.moreInSummary : REPORTS.moreElsewhere, report.locale, { count });
  const commands = shown.map((each) => command(each, report)).join('');
  return `${commands}::${COMMANDS[first.severity]} title=ctpat::${escapeData(more)}\n`;
}

/** Workflow commands of GitHub Actions: annotations on the lines of a pull request, and the summary of the step. */
export const github: Reporter = {
  name: 'github',
  language: 'commands',
  render(report, { hasSummary = false }) {
    const inOrder = ranked(report.findings);
    return (['error', 'warning', 'info'] as const)
      .map((level) => inOrder.filter(({ severity }) => severity === level))
      .map((findings) => commandsOf(findings, report, hasSummary))
      .join('');
  },
  summary: {
    variable: 'GITHUB_STEP_SUMMARY',
    most: 2 ** 20,
    render: (report, most) => markdownText(report, most),
  },
};
