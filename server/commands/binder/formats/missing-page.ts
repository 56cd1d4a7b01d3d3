import type { BinderCriterion } from '../core/binder.ts';
import { missingText } from './criterion-facts.ts';
import type { Block, Line, Page } from './page.ts';
import { pagePath, type Voice } from './voice.ts';

/** What is missing, and what lies elsewhere and has to be brought. */
export function missingPage(voice: Voice): Page {
  const { missing, criteria } = voice.binder;
  const lacking = missing.map((item): Line[] => {
    const criterion = voice.criterion(item.criterion);
    return [criterionCell(item.criterion, voice), [missingText(item, voice)], [ownersOf(criterion, voice)]];
  });
  const bring = criteria.flatMap((criterion) =>
    criterion.evidence
      .filter(({ place }) => place === 'url' || place === 'record')
      .map((piece): Line[] => [
        criterionCell(criterion.id, voice),
        [piece.name],
        [[piece.kind, piece.date].filter((text) => text !== undefined).join(', ')],
        [ownersOf(criterion, voice)],
      ]),
  );
  const head = (...keys: ('criterion' | 'what' | 'where' | 'who')[]) => keys.map((key) => voice.say(key));
  return {
    path: pagePath('missing', voice.locale),
    title: voice.say('missingTitle'),
    blocks: [
      { kind: 'heading', level: 2, text: voice.say('missing') },
      table(voice.say('missing'), head('criterion', 'what', 'who'), lacking, voice.say('nothingMissing')),
      { kind: 'heading', level: 2, text: voice.say('bringTitle') },
      { kind: 'paragraph', line: [voice.say('bringAbout')] },
      table(
        voice.say('bringTitle'),
        head('criterion', 'where', 'what', 'who'),
        bring,
        voice.say('nothingToBring'),
      ),
    ],
  };
}

function table(caption: string, head: readonly string[], rows: readonly Line[][], without: string): Block {
  return rows.length === 0 ? { kind: 'paragraph', line: [without] } : { kind: 'table', caption, head, rows };
}

function criterionCell(id: string, voice: Voice): Line {
  const criterion = voice.criterion(id);
  return [voice.toCriterion(id, criterion ? voice.named(criterion) : id)];
}

function ownersOf(criterion: BinderCriterion | undefined, voice: Voice): string {
  const owners = (criterion?.answers ?? []).flatMap(({ owner }) => (owner ? [voice.person(owner)] : []));
  return [...new Set(owners)].join('; ');
}
