import { coverageOf } from '../../../domain/coverage/coverage.ts';
import { criterionFacts } from './criterion-facts.ts';
import { fact, type Block, type Line, type Page } from './page.ts';
import { stateText } from './readiness-page.ts';
import { pagePath, type Voice } from './voice.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', line: [text] });

/** The first page: what is in the binder, and every criterion with all that is behind its answer. */
export function indexPage(voice: Voice): Page {
  const { binder, locale } = voice;
  const { profile, legalName, entity, today, sections, files, readiness } = binder;
  const states = readiness.flatMap((each) => fact(each.title, stateText(each, voice)));
  return {
    path: pagePath('index', locale),
    title: voice.say('title', { profile }),
    blocks: [
      paragraph(voice.say('about', { company: legalName, entity, profile, today })),
      { kind: 'heading', level: 2, text: voice.say('inShort') },
      paragraph(countsText(voice)),
      paragraph(voice.say('copies', { files: files.size })),
      paragraph(voice.say('wholeProfile')),
      { kind: 'facts', facts: states },
      { kind: 'heading', level: 2, text: voice.say('pages') },
      { kind: 'list', lines: pageLinks(voice) },
      ...sections.flatMap(({ category, title }) => sectionBlocks(category, title, voice)),
    ],
  };
}

function countsText(voice: Voice): string {
  const { criteria } = voice.binder;
  const states = criteria.flatMap((each) => each.states);
  return voice.counts(coverageOf(states));
}

function pageLinks(voice: Voice): Line[] {
  const { locale, binder } = voice;
  const to = (path: string, text: string): Line => [{ kind: 'page', text, page: path }];
  return [
    to(pagePath('missing', locale), voice.say('missingTitle')),
    to(pagePath('readiness', locale), voice.say('readinessTitle')),
    to(pagePath('interviews', locale), voice.say('interviewsTitle')),
    ...binder.walks.map(({ site }, position) =>
      to(voice.walkPaths[position] ?? '', voice.say('walkTitle', { site: site.name ?? site.id })),
    ),
  ];
}

function sectionBlocks(category: number, title: string, voice: Voice): Block[] {
  const own = voice.binder.criteria.filter((criterion) => criterion.category === category);
  return [
    { kind: 'heading', level: 2, text: `${String(category)} ${title}` },
    ...own.flatMap((criterion): Block[] => [
      { kind: 'heading', level: 3, text: voice.named(criterion) },
      { kind: 'facts', facts: [...voice.folder(criterion.id), ...criterionFacts(criterion, voice)] },
    ]),
  ];
}
