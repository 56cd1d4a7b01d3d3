import type { ReportData } from '../core/report-data.ts';
import { actions } from './html/actions-section.ts';
import { companies } from './html/companies-section.ts';
import { coverage } from './html/coverage-section.ts';
import { due } from './html/due-section.ts';
import { findings } from './html/findings-section.ts';
import { head } from './html/head.ts';
import { markup, trusted, type Markup } from './html/markup.ts';
import { partners } from './html/partners-section.ts';
import { procedures } from './html/procedures-section.ts';
import { STYLE } from './html/style.ts';
import { training } from './html/training-section.ts';
import { wordsIn, type Words } from './format-words.ts';

/** One part of the page. */
interface Part {
  readonly key:
    'companies' | 'coverage' | 'due' | 'findings' | 'actions' | 'partners' | 'procedures' | 'training';
  readonly render: (data: ReportData, words: Words) => Markup;
}

const PARTS: readonly Part[] = [
  { key: 'coverage', render: coverage },
  { key: 'due', render: due },
  { key: 'findings', render: findings },
  { key: 'actions', render: actions },
  { key: 'partners', render: partners },
  { key: 'procedures', render: procedures },
  { key: 'training', render: training },
  { key: 'companies', render: companies },
];

/** The report as one page: no script, nothing loaded from elsewhere, well-formed as XML too. */
export function reportHtml(data: ReportData): string {
  const words = wordsIn(data.meta.locale);
  const links = PARTS.map(({ key }) => markup`<li><a href="#${key}">${words(key)}</a></li>\n`);
  const parts = PARTS.map(
    ({ key, render }) =>
      markup`<section aria-labelledby="${key}">\n<h2 id="${key}">${words(key)}</h2>\n${render(data, words)}</section>\n`,
  );
  const title = [words('title'), ...data.meta.companies, data.meta.today].join(' – ');
  return markup`<!DOCTYPE html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#report">${words('skip')}</a>
${head(data, words)}<nav aria-label="${words('contents')}">
<ul>
${links}</ul>
</nav>
<main id="report">
${parts}</main>
<footer><p>${words('made', { version: data.meta.version })} · ${data.meta.today}</p></footer>
</body>
</html>
`.text;
}
