import type { Locale, Severity } from '../../catalog/catalog.ts';
import { CLI, counted } from '../../messages/cli.ts';
import type { Colors } from '../terminal/colors.ts';
import { countsOf, type LintReport, type ReportedFinding } from '../run/report.ts';
import { forTerminal } from '../../output/terminal-text.ts';
import { displayWidth } from './display-width.ts';
import { groupedByReason } from './grouped.ts';
import type { Reporter } from './reporter.ts';
import { sourceExcerpt } from './source-excerpt.ts';

const paint = (colors: Colors, severity: Severity) =>
  severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan;

/** The source line with the stretch underlined; a long line is cut around it. */
function codeFrame(finding: ReportedFinding, colors: Colors): string[] {
  const excerpt = sourceExcerpt(finding);
  if (!excerpt) return [];
  const before = forTerminal(excerpt.before);
  const marked = forTerminal(excerpt.marked);
  const number = String(finding.line);
  // Tabs stay tabs below the line, so that the marks stand under what they mean.
  const indent = before.replace(/[^\t]+/g, (text) => ' '.repeat(displayWidth(text)));
  const marks = '^'.repeat(Math.max(1, displayWidth(marked)));
  return [
    colors.dim(`    ${number} | `) + before + marked + forTerminal(excerpt.after),
    colors.dim(`    ${' '.repeat(number.length)} | `) + indent + paint(colors, finding.severity)(marks),
  ];
}

function renderFinding(finding: ReportedFinding, { locale }: LintReport, colors: Colors): string[] {
  const { severity, line, column, rule, message, why, help } = finding;
  const place = colors.dim(`${line}:${column}`.padEnd(7));
  const level = paint(colors, severity)(CLI.severity[severity][locale]);
  const lines = [
    `  ${place} ${level}  ${forTerminal(message)}  ${colors.dim(rule)}`,
    ...codeFrame(finding, colors),
  ];
  if (why !== undefined) lines.push(`    ${colors.dim(`${CLI.why[locale]}:`)} ${forTerminal(why)}`);
  if (help !== '') lines.push(`    ${colors.dim(`${CLI.help[locale]}:`)} ${forTerminal(help)}`);
  for (const other of finding.related) {
    lines.push(
      `    ${colors.dim(`${forTerminal(other.file)}:${other.line}:${other.column}`)} ${forTerminal(other.message)}`,
    );
  }
  return [...lines, ''];
}

const WORDS = {
  noErrors: { en: 'No errors in {files}', es: 'Sin errores en {files}' },
  empty: { en: 'no findings', es: 'sin hallazgos' },
  hidden: { en: '{count} not shown', es: '{count} sin mostrar' },
  none: { en: 'No findings in {files}', es: 'Sin hallazgos en {files}' },
  suppressed: { en: '{count} suppressed', es: '{count} silenciados' },
  baseline: { en: '{count} in the baseline', es: '{count} en la línea base' },
  some: { en: '{findings} ({parts}) in {files}', es: '{findings} ({parts}) en {files}' },
} as const;

/** How many findings there are of each level: `2 errors, 1 warning`. */
function levels(findings: readonly ReportedFinding[], locale: Locale): string {
  const counts = countsOf(findings);
  return (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity, locale))
    .join(', ');
}

/** The last line: how many findings of which level, in how many files. */
function summary(
  { findings, hidden, files, suppressed, baseline, locale }: LintReport,
  colors: Colors,
): string {
  const counts = countsOf(findings);
  const inFiles = counted(files, 'file', locale);
  const also = [
    ...(hidden > 0 ? [WORDS.hidden[locale].replace('{count}', String(hidden))] : []),
    ...(suppressed > 0 ? [WORDS.suppressed[locale].replace('{count}', String(suppressed))] : []),
    ...(baseline > 0 ? [WORDS.baseline[locale].replace('{count}', String(baseline))] : []),
  ];
  const tail = also.map((part) => `, ${part}`).join('');
  if (findings.length === 0) {
    const none = hidden > 0 ? WORDS.noErrors : WORDS.none;
    return colors.green(`✔ ${none[locale].replace('{files}', inFiles)}${tail}.`);
  }
  const text = WORDS.some[locale]
    .replace('{findings}', counted(findings.length, 'finding', locale))
    .replace('{parts}', levels(findings, locale))
    .replace('{files}', inFiles);
  const color = counts.error > 0 ? colors.red : counts.warning > 0 ? colors.yellow : colors.cyan;
  return color(`${counts.error > 0 ? '✖' : '•'} ${text}${tail}.`);
}

function renderFiles(
  findings: readonly ReportedFinding[],
  report: LintReport,
  colors: Colors,
): readonly string[] {
  const lines: string[] = [];
  let file: string | undefined;
  for (const finding of findings) {
    if (finding.file !== file) {
      file = finding.file;
      lines.push(colors.underline(forTerminal(file)));
    }
    lines.push(...renderFinding(finding, report, colors));
  }
  return lines;
}

function renderReasons(report: LintReport, colors: Colors): readonly string[] {
  const { findings: all, locale } = report;
  return groupedByReason(all, locale).flatMap(({ title, findings }) => {
    const count = findings.length === 0 ? WORDS.empty[locale] : levels(findings, locale);
    return [`${colors.bold(title)}: ${count}`, '', ...renderFiles(findings, report, colors)];
  });
}

/** For people at a terminal: findings by file or by reason, each with its line, why it matters and what to do. */
export const pretty: Reporter = {
  name: 'pretty',
  language: 'words',
  render(report, { colors, groupBy }) {
    const isByReason = groupBy === 'reason' && report.findings.length > 0;
    const lines = isByReason ? renderReasons(report, colors) : renderFiles(report.findings, report, colors);
    return `${[...lines, summary(report, colors)].join('\n')}\n`;
  },
};
