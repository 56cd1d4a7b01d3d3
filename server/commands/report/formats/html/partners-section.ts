import { partnersByCare, partnersWith, RECOGNITIONS, RISKS, validUntil } from '../../core/figures.ts';
import type { ReportData, ReportPartner } from '../../core/report-data.ts';
import { country, value, type Words } from '../format-words.ts';
import { stackedBars } from './charts/stacked-bars.ts';
import { figure } from './figure.ts';
import { markup, type Markup } from './markup.ts';
import { table } from './html-table.ts';

/** The business partners: by what they are known to be secure, and by risk. */
export function partners(data: ReportData, words: Words): Markup {
  if (data.partners.length === 0) return markup`<p>${words('noPartners')}</p>\n`;
  return markup`<p class="lead">${words('partnersLead')}</p>
${chart(data, words)}${list(partnersByCare(data), words)}${weaknesses(data.partners, words)}`;
}

function chart(data: ReportData, words: Words): Markup {
  const rows = RECOGNITIONS.filter((recognition) =>
    RISKS.some((risk) => partnersWith(data, recognition, risk) > 0),
  );
  const series = RISKS.map((risk, position) => ({
    name: `${words('risk')}: ${value(risk, words) ?? ''}`,
    tone: ([1, 2, 3, 4] as const)[position] ?? 4,
    counts: rows.map((recognition) => partnersWith(data, recognition, risk)),
  }));
  const names = rows.map((recognition) => value(recognition, words) ?? '');
  const { partners: all } = data;
  const title = words('partnersChart');
  const picture = stackedBars({
    id: 'partners-chart',
    title,
    description: words('partnersAbout', {
      partners: all.length,
      high: all.filter(({ risk }) => risk === 'high').length,
      none: all.filter(({ recognition }) => recognition === 'none').length,
    }),
    rows: names,
    series,
  });
  const figures = {
    id: 'partners-figures',
    caption: title,
    columns: [
      { head: words('recognition'), kind: 'wide' as const },
      ...series.map(({ name }) => ({ head: name, kind: 'number' as const })),
    ],
    rows: names.map((name, position) => [name, ...series.map(({ counts }) => counts[position])]),
    locale: words.locale,
  };
  return figure([picture], figures, words);
}

function list(all: readonly ReportPartner[], words: Words): Markup {
  return table({
    id: 'partners-list',
    caption: words('partners'),
    isQuiet: true,
    columns: [
      { head: words('partner'), kind: 'wide' },
      { head: words('role') },
      { head: words('country') },
      { head: words('risk') },
      { head: words('recognition') },
      { head: words('validUntil'), kind: 'date' },
      { head: words('questionnaire'), kind: 'date' },
      { head: words('visited'), kind: 'date' },
      { head: words('weaknesses'), kind: 'number' },
    ],
    rows: all.map((each) => [
      each.legalName ?? each.id,
      each.roles.map((role) => value(role, words)).join(', '),
      country(each.country, words),
      value(each.risk ?? 'unrated', words),
      value(each.recognition, words),
      validUntil(each),
      each.questionnaire,
      each.visited,
      each.openWeaknesses.length,
    ]),
    locale: words.locale,
  });
}

function weaknesses(all: readonly ReportPartner[], words: Words): Markup | undefined {
  const rows = all.flatMap(({ legalName, id, openWeaknesses }) =>
    openWeaknesses.map(({ criterion, text, due, isLate }) => [
      legalName ?? id,
      criterion,
      text,
      isLate ? markup`<strong class="late">${due} (${value('late', words)})</strong>` : due,
    ]),
  );
  if (rows.length === 0) return undefined;
  return markup`<h3>${words('weaknesses')} <span class="count">${rows.length}</span></h3>
${table({
  id: 'partner-weaknesses',
  caption: words('weaknesses'),
  isQuiet: true,
  columns: [
    { head: words('partner'), kind: 'wide' },
    { head: words('criterion'), kind: 'date' },
    { head: words('weakness'), kind: 'wide' },
    { head: words('dueDate'), kind: 'date' },
  ],
  rows,
  locale: words.locale,
})}`;
}
