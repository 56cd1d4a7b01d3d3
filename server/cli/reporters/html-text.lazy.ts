import type { Locale } from '../../catalog/catalog.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { REPORTS } from './reporter-messages.ts';
import { escapeHtml as html } from '../../output/html-escape.ts';
import type { LintReport, ReportedFinding } from '../run/report.ts';
import { sourceExcerpt, type SourceExcerpt } from './source-excerpt.ts';
import { totals } from './totals.ts';

const STYLE = `
html { background: Canvas; color: CanvasText; }
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --error: #b71c1c; --warning: #8a4b00; --info: #0d4fa3; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffb74d; --info: #90caf9; } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.1rem; margin-top: 2rem; overflow-wrap: anywhere; break-after: avoid; }
article { border-left: 4px solid var(--level); margin: 1rem 0; padding: .1rem 1rem; break-inside: avoid; }
.error { --level: var(--error); } .warning { --level: var(--warning); } .info { --level: var(--info); }
.level { color: var(--level); font-weight: 700; }
pre { background: var(--soft); border: 1px solid var(--line); padding: .4rem .6rem; }
pre, code { white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-family: ui-monospace, monospace; font-size: .9em; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--level); text-underline-offset: 3px; }
p { margin: .4rem 0; overflow-wrap: anywhere; }
@media print {
  :root { color-scheme: light; --error: #b71c1c; --warning: #8a4b00; --info: #0d4fa3; }
  body { margin: 0; max-width: none; padding: 0; }
}
`;

/** The stretch that the finding is about. */
const marked = ({ marked: text }: SourceExcerpt) => (text === '' ? '' : `<mark>${html(text)}</mark>`);

function findingHtml(finding: ReportedFinding, locale: Locale): string {
  const { severity, line, column, rule, message, why, help, related } = finding;
  const labeled = (label: string, text: string) => `<p><strong>${html(label)}:</strong> ${html(text)}</p>\n`;
  const excerpt = sourceExcerpt(finding);
  const frame = excerpt
    ? `<pre><code>${line} | ${html(excerpt.before)}${marked(excerpt)}${html(excerpt.after)}</code></pre>\n`
    : '';
  return [
    `<article class="${severity}">\n`,
    `<p><span class="level">${html(CLI.severity[severity][locale])}</span> ${line}:${column} <strong>${html(message)}</strong> <code>${html(rule)}</code></p>\n`,
    frame,
    ...(why === undefined ? [] : [labeled(CLI.why[locale], why)]),
    ...(help === '' ? [] : [labeled(CLI.help[locale], help)]),
    ...related.map((other) =>
      labeled(say(REPORTS.see, locale), `${other.file}:${other.line}:${other.column} ${other.message}`),
    ),
    '</article>\n',
  ].join('');
}

/** The report as one page: no script, nothing loaded from elsewhere, well-formed as XML too. */
export function htmlText(report: LintReport): string {
  const { findings, locale, today, version } = report;
  const title = say(REPORTS.title, locale);
  let file: string | undefined;
  const body = findings.map((finding) => {
    const head = finding.file === file ? '' : `<h2>${html(finding.file)}</h2>\n`;
    file = finding.file;
    return head + findingHtml(finding, locale);
  });
  return [
    '<!DOCTYPE html>\n',
    `<html lang="${locale}">\n<head>\n<meta charset="utf-8" />\n`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />\n',
    `<title>${html(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n<h1>${html(title)}</h1>\n`,
    `<p>${html(`${totals(report).join(' ')} ${say(REPORTS.asOf, locale, { today })}.`)} ctpat ${html(version)}</p>\n`,
    ...body,
    '</main>\n</body>\n</html>\n',
  ].join('');
}
