import { actionStates, dueIn, needsAttention, severities, totalCoverage } from '../../core/figures.ts';
import type { ReportData } from '../../core/report-data.ts';
import { percentInUse } from '../../../../domain/coverage/coverage.ts';
import { joined, longDate, percentage, scopeOf, type Words } from '../format-words.ts';
import { markup, type Markup } from './markup.ts';

/** The head of the page: whose report it is, of which day, and where the company stands. */
export function head(data: ReportData, words: Words): Markup {
  const { meta } = data;
  const names = meta.companies.length === 0 ? [words('noCompany')] : meta.companies;
  const title = joined(names, words);
  const notes = [
    ...(meta.isRedacted ? [words('redacted')] : []),
    ...data.profiles.flatMap(({ isIncomplete, id }) => (isIncomplete ? [words('incomplete', { id })] : [])),
  ];
  return markup`<header>
<p class="kind">${words('title')}</p>
<h1${names.length > 1 ? markup` class="many"` : undefined}>${title}</h1>
<p class="date">${words('asOf', { date: longDate(meta.today, words) })}</p>
<p class="standing"><strong>${words(needsAttention(data) ? 'attention' : 'calm')}</strong> ${standing(data, words)}</p>
${figures(data, words)}${notes.map((note) => markup`<p class="note">${note}</p>\n`)}<p class="scope">${scopeOf(data, words)}</p>
</header>
`;
}

function standing(data: ReportData, words: Words): string {
  const total = totalCoverage(data);
  if (data.profiles.length === 0) return words('nothingAsked');
  return words('standing', { ...total });
}

/** The numbers that people look for first. */
function figures(data: ReportData, words: Words): Markup {
  const percent = percentInUse(totalCoverage(data));
  const { error, warning } = severities(data.findings);
  const { open, late } = actionStates(data.actions);
  const all = [
    { name: words('inUse'), value: percentage(percent, words) },
    {
      name: words('lateCount'),
      value: String(dueIn(data, 'late').length),
      warns: dueIn(data, 'late').length > 0,
    },
    { name: words('dueSoon'), value: String(dueIn(data, 'within30').length) },
    { name: words('openActions'), value: String(open + late), warns: late > 0 },
    { name: words('errorsAndWarnings'), value: `${String(error)}, ${String(warning)}`, warns: error > 0 },
  ];
  return markup`<dl class="figures">
${all.map(
  ({ name, value, warns }) =>
    markup`<div${warns ? markup` class="warns"` : undefined}><dt>${name}</dt><dd>${value}</dd></div>\n`,
)}</dl>
`;
}
