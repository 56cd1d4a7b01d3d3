import type { BinderCriterion, SiteWalk } from '../core/binder.ts';
import { valueInWords } from '../../../messages/value-words.ts';
import { fact, facts, type Block, type Line, type Page } from './page.ts';
import type { Voice } from './voice.ts';

/** The list for walking one site: what to look at, and what the company says of it. */
export function walkPage(path: string, { site, stops }: SiteWalk, voice: Voice): Page {
  const details = [site.id, site.type, site.address].filter((text) => text !== undefined).join(', ');
  return {
    path,
    title: voice.say('walkTitle', { site: site.name ?? site.id }),
    blocks: [
      { kind: 'paragraph', line: [details] },
      { kind: 'paragraph', line: [voice.say('walkAbout')] },
      ...(stops.length === 0 ? [{ kind: 'paragraph', line: [voice.say('nothingToWalk')] } as const] : []),
      ...stops.flatMap(({ criterion: id, state }): Block[] => {
        const criterion = voice.criterion(id);
        if (!criterion) return [];
        return [
          { kind: 'heading', level: 2, text: voice.named(criterion) },
          { kind: 'list', isToTick: true, lines: criterion.looks.map((look): Line => [look]) },
          { kind: 'facts', facts: answerFacts(criterion, site.id, valueInWords(state, voice.locale), voice) },
        ];
      }),
    ],
  };
}

/** What holds at the site: its own answer, and where that says nothing the one for everywhere. */
function answerFacts({ id, answers, evidence }: BinderCriterion, site: string, state: string, voice: Voice) {
  const own = answers.find((answer) => answer.site === site);
  const main = answers.find((answer) => answer.site === undefined);
  const answer = own ?? main;
  const words = own?.response ?? main?.response;
  const owner = answer?.owner;
  const here = evidence.filter((piece) => piece.record === undefined && (piece.site ?? site) === site);
  return [
    ...fact(voice.say('status'), state),
    ...fact(voice.say('siteAnswer'), words ?? voice.say('noAnswerHere')),
    ...fact(voice.say('owner'), owner && voice.person(owner)),
    ...facts(
      voice.say('evidence'),
      here.map((piece) => voice.evidence(piece, id)),
    ),
    ...voice.folder(id),
  ];
}
