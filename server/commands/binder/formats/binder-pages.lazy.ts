import type { Locale } from '../../../catalog/catalog.ts';
import type { Binder, BinderCriterion } from '../core/binder.ts';
import { criterionFacts } from './criterion-facts.ts';
import { indexPage } from './index-page.ts';
import { interviewsPage } from './interviews-page.ts';
import { missingPage } from './missing-page.ts';
import { pageHtml } from './page-html.ts';
import { pageMarkdown } from './page-markdown.ts';
import { fact, facts, type Page } from './page.ts';
import { readinessPage } from './readiness-page.ts';
import { answerPath, pagePath, Voice } from './voice.ts';
import { walkPage } from './walk-page.ts';

/** A page as it is written into a binder. */
export interface WrittenPage {
  readonly path: string;
  readonly text: string;
}

/** All pages of a binder: those at the top for a browser and as Markdown, and one for a browser in each criterion’s folder. */
export function binderPages(binder: Binder, locale: Locale): WrittenPage[] {
  const voice = new Voice(binder, locale);
  const top = [
    indexPage(voice),
    missingPage(voice),
    readinessPage(voice),
    interviewsPage(voice),
    ...binder.walks.map((walk, position) => walkPage(voice.walkPaths[position] ?? '', walk, voice)),
  ];
  return [
    ...top.flatMap((page) => [
      { path: `${page.path}.html`, text: pageHtml(page, locale) },
      { path: `${page.path}.md`, text: pageMarkdown(page) },
    ]),
    ...binder.criteria.flatMap((criterion) => {
      const folder = binder.folders.get(criterion.id);
      if (folder === undefined) return [];
      const path = answerPath(folder, locale);
      return [{ path, text: pageHtml(answerPage(path, criterion, voice), locale) }];
    }),
  ];
}

function answerPage(path: string, criterion: BinderCriterion, voice: Voice): Page {
  const index = pagePath('index', voice.locale);
  return {
    path,
    title: voice.named(criterion),
    blocks: [
      { kind: 'paragraph', line: [{ kind: 'page', text: voice.say('toIndex'), page: index }] },
      {
        kind: 'facts',
        facts: [
          ...criterionFacts(criterion, voice),
          ...fact(voice.say('asked'), criterion.asks.trim()),
          ...facts(
            voice.say('wanted'),
            criterion.looks.map((look) => [look]),
          ),
        ],
      },
    ],
  };
}
