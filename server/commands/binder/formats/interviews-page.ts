import type { Interview, Lesson } from '../core/binder.ts';
import { durationInWords } from '../../../messages/duration-words.ts';
import { fact, facts, joined, type Block, type Page } from './page.ts';
import { pagePath, type Voice } from './voice.ts';

/** A sheet for everyone who will be interviewed. */
export function interviewsPage(voice: Voice): Page {
  const { interviews } = voice.binder;
  return {
    path: pagePath('interviews', voice.locale),
    title: voice.say('interviewsTitle'),
    hasSheets: true,
    blocks: [
      { kind: 'paragraph', line: [voice.say('interviewsAbout')] },
      { kind: 'paragraph', line: [voice.say('trainingNote')] },
      ...(interviews.length === 0
        ? [{ kind: 'paragraph', line: [voice.say('nobody')] } as const]
        : interviews.flatMap((interview) => interviewBlocks(interview, voice))),
    ],
  };
}

function interviewBlocks(interview: Interview, voice: Voice): Block[] {
  const { person, topics, overseen, procedures, lessons } = interview;
  const common = [
    ...facts(
      voice.say('lessons'),
      lessons.map((lesson) => [lessonText(lesson, voice)]),
    ),
    ...facts(
      voice.say('mustKnow'),
      procedures.map((procedure) => voice.procedure(procedure)),
    ),
    ...(overseen.length === 0
      ? []
      : [{ label: voice.say('checks'), lines: [joined(overseen.map((id) => voice.toCriterion(id)))] }]),
  ];
  return [
    { kind: 'heading', level: 2, text: voice.person(person) },
    ...(common.length === 0 ? [] : [{ kind: 'facts', facts: common } as const]),
    ...topics.flatMap(({ criterion: id, sites }): Block[] => {
      const criterion = voice.criterion(id);
      if (!criterion) return [];
      const { asks, looks, taught } = criterion;
      const where = sites.length === 0 ? '' : ` (${sites.join(', ')})`;
      return [
        { kind: 'heading', level: 3, text: `${voice.named(criterion)}${where}` },
        {
          kind: 'facts',
          facts: [
            ...fact(voice.say('asked'), asks.trim()),
            ...facts(
              voice.say('wanted'),
              looks.map((look) => [look]),
            ),
            ...fact(voice.say('taught'), taught ?? voice.say('neverTaught')),
            ...voice.folder(id),
          ],
        },
      ];
    }),
  ];
}

function lessonText({ topic, title, day, every }: Lesson, voice: Voice): string {
  const lesson = voice.say('lesson', { topic, title, day: day ?? voice.say('neverTaught') });
  if (every === undefined) return lesson;
  return voice.say('lessonEvery', { lesson, every: durationInWords(every, voice.locale) ?? every });
}
