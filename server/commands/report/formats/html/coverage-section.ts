import { openAnswers, type OpenAnswer } from '../../core/figures.ts';
import type { ReportData, ReportProfile } from '../../core/report-data.ts';
import { percentage, person, siteList, value, type Words } from '../format-words.ts';
import { coverageColumns } from '../coverage-columns.ts';
import { heatMaps } from './charts/heat-map.ts';
import { figure } from './figure.ts';
import { markup, type Markup } from './markup.ts';
import { table } from './html-table.ts';

/** How much of what is asked is in use, by section and site, and what is not. */
export function coverage(data: ReportData, words: Words): Markup {
  const { profiles, sections } = data;
  if (profiles.length === 0) return markup`<p>${words('nothingAsked')}</p>\n`;
  const columns = coverageColumns(profiles, words);
  const figures = {
    id: 'coverage-figures',
    caption: words('coverageChart'),
    // A row for each site: many sites make the table long, which paper can bear, and not wide.
    columns: [
      { head: words('site'), kind: 'wide' as const },
      ...sections.map(({ number, title }) => ({
        head: markup`${number}<span class="quiet"> ${title}</span>`,
        kind: 'number' as const,
      })),
    ],
    rows: columns.map(({ name, bySection }) => [
      name,
      ...sections.map(({ key }) => {
        const percent = bySection.get(key)?.percent;
        return percent === undefined ? undefined : percentage(percent, words);
      }),
    ]),
    locale: words.locale,
  };
  return markup`<p class="lead">${words('coverageLead')}</p>
${figure(heatMaps(data, columns, words), figures, words)}<h3>${words('notInUse')}</h3>
${notInUse(profiles, words)}`;
}

function notInUse(profiles: readonly ReportProfile[], words: Words): Markup {
  const rows = profiles.flatMap((profile) =>
    openAnswers(profile).map((open) => openRow(open, profile, words)),
  );
  if (rows.length === 0) return markup`<p>${words('allInUse')}</p>\n`;
  return table({
    id: 'not-in-use',
    caption: words('notInUse'),
    isQuiet: true,
    columns: [
      { head: words('criterion'), kind: 'wide' },
      { head: words('profile'), kind: 'code' },
      { head: words('sites') },
      { head: words('level') },
      { head: words('state') },
      { head: words('owner') },
      { head: words('targetDate'), kind: 'date' },
    ],
    rows,
    locale: words.locale,
  });
}

function openRow({ answer, state, sites }: OpenAnswer, { id }: ReportProfile, words: Words) {
  const [first] = sites;
  // What a site says of its own wins over what holds for all.
  const own = { ...answer, ...answer.bySite.find(({ site }) => site === first) };
  return [
    `${answer.id} ${answer.title}`,
    id,
    siteList(sites, words),
    value(answer.obligation, words),
    value(state, words),
    person(own.owner),
    own.targetDate,
  ];
}
