import type { Locale } from '../../catalogue/catalogue.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { REPORTS } from '../../messages/reports.ts';
import type { LintReport, ReportedFinding } from '../report.ts';
import { escapeHtml as html } from '../html-escape.ts';
import { totals } from './totals.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.1rem; margin-top: 2rem; overflow-wrap: anywhere; }
article { border-left: 4px solid var(--level); margin: 1rem 0; padding: .1rem 1rem; break-inside: avoid; }
.error { --level: #c62828; } .warning { --level: #b26a00; } .info { --level: #1565c0; }
.level { color: var(--level); font-weight: 700; }
pre { background: var(--soft); border: 1px solid var(--line); overflow-x: auto; padding: .4rem .6rem; }
code { font-family: ui-monospace, monospace; font-size: .9em; }
p { margin: .4rem 0; overflow-wrap: anywhere; }
`;

function findingHtml(finding: ReportedFinding, locale: Locale): string {
  const { severity, line, column, rule, message, why, help, sourceLine, related } = finding;
  const labeled = (label: string, text: string) => `<p><strong>${html(label)}:</strong> ${html(text)}</p>\n`;
  const frame =
    sourceLine === undefined || sourceLine.trim() === ''
      ? ''
      : `<pre><code>${line} | ${html(sourceLine)}</code></pre>\n`;
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
