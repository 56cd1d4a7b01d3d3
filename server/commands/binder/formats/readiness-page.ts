import type { ReasonState } from '../core/binder.ts';
import { CANNOT_TELL } from './binder-words.ts';
import { findingLine } from './criterion-facts.ts';
import { fact, facts, type Block, type Line, type Page } from './page.ts';
import { pagePath, type Voice } from './voice.ts';

/** How ready the company is, reason by reason: in words, with the findings that decide it. */
export function readinessPage(voice: Voice): Page {
  const { binder, locale } = voice;
  return {
    path: pagePath('readiness', locale),
    title: voice.say('readinessTitle'),
    blocks: [
      { kind: 'paragraph', line: [voice.say('readinessAbout')] },
      ...binder.readiness.flatMap((state): Block[] => [
        { kind: 'heading', level: 2, text: state.title },
        {
          kind: 'facts',
          facts: [
            ...fact(voice.say('state'), stateText(state, voice)),
            ...fact(voice.say('answersIn'), coverageText(state, voice)),
            ...facts(
              voice.say('findings'),
              state.findings.map((each) => withCriterion(each, voice)),
            ),
            ...fact(voice.say('cannotTell'), CANNOT_TELL[state.reason][locale]),
          ],
        },
      ]),
    ],
  };
}

/** The state in words: what is to be mended first, what to look at. */
export function stateText({ findings, coverage }: ReasonState, voice: Voice): string {
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  const told = (
    [
      ['error', 'oneError', 'errors'],
      ['warning', 'oneWarning', 'warnings'],
      ['info', 'oneNote', 'notes'],
    ] as const
  ).flatMap(([severity, one, many]) => {
    const found = count(severity);
    if (found === 0) return [];
    return [found === 1 ? voice.say(one) : voice.say(many, { count: found })];
  });
  // A missing section is one finding, of another reason; what is planned may be none. Neither is there on the day.
  const { open, unanswered } = coverage;
  if (unanswered > 0)
    told.push(unanswered === 1 ? voice.say('oneUnanswered') : voice.say('unanswered', { count: unanswered }));
  if (open > 0) told.push(open === 1 ? voice.say('oneOpen') : voice.say('open', { count: open }));
  return told.length === 0 ? voice.say('clean') : told.join(', ');
}

function coverageText({ categories, coverage }: ReasonState, voice: Voice): string {
  return voice.say('coverage', { categories: categories.join(', '), counts: voice.counts(coverage) });
}

function withCriterion(finding: ReasonState['findings'][number], voice: Voice): Line {
  const line = findingLine(finding, voice);
  const { criterion } = finding;
  return criterion === undefined ? line : [voice.toCriterion(criterion), ' ', ...line];
}
