import type { Catalog } from '../catalog/catalog.ts';
import { plainName } from '../catalog/guide.ts';
import type { GuideData, GuideList, GuideSection, GuideTopic } from '../catalog/guide-types.ts';
import type { RecognitionData, RecognizedProgram } from '../catalog/recognition.ts';
import type { Locale } from '../catalog/types.ts';
import { say } from '../messages/fill.ts';
import { countries } from '../schema/countries.ts';
import {
  criterionName,
  listBlock,
  stepsBlock,
  textBlock,
  type Block,
  type Explanation,
} from './explanation.ts';
import { GUIDE } from './explain-words.ts';
import { ownValue } from '../messages/own-value.ts';

/** For whom a topic of the guide is explained. */
export interface TopicQuestion {
  readonly catalog: Catalog;
  /** Asked for by the topics that list programs. */
  readonly recognition: () => RecognitionData;
  /** The entity types in question; empty: all of them. */
  readonly entities: readonly string[];
  readonly locale: Locale;
}

const LISTS: Readonly<Record<GuideList, (question: TopicQuestion) => Block[]>> = {
  entities: entityBlocks,
  'recognized-programs': programBlocks,
  'written-criteria': writtenBlocks,
};

/** Explains a topic of the guide; what it is related to comes apart, with {@link relatedTopics}. */
export function explainTopic(topic: GuideTopic, question: TopicQuestion): Explanation {
  const { catalog, locale } = question;
  const { title, summary, sections, uncertain } = topic.text[locale];
  return {
    title,
    blocks: [
      ...textBlock(summary),
      ...sections.flatMap(sectionBlocks),
      ...(topic.list === undefined ? [] : LISTS[topic.list](question)),
      ...listBlock(uncertain, say(GUIDE.uncertain, locale)),
      ...listBlock(
        topic.criteria?.map((id) => criterionName(id, catalog.title(id, locale))),
        say(GUIDE.criteria, locale),
      ),
      ...listBlock(
        topic.rules?.map((id) => `\`${id}\``),
        say(GUIDE.rules, locale),
      ),
    ],
  };
}

/** The topics that belong to a topic, in the order of its facts. */
export function relatedTopics({ related = [] }: GuideTopic, { topics }: GuideData): GuideTopic[] {
  return related.flatMap((id) => topics.find((topic) => topic.id === id) ?? []);
}

function sectionBlocks({ heading, text, points, steps }: GuideSection): Block[] {
  const label = text === undefined ? heading : undefined;
  return [...textBlock(text, heading), ...listBlock(points, label), ...stepsBlock(steps, label)];
}

function entityBlocks({ catalog, entities, locale }: TopicQuestion): Block[] {
  const asked = entities.length > 0 ? entities : catalog.entities.map(({ id }) => id);
  const lines = asked.map((id) => {
    const { name, eligibility } = catalog.entityText(id, locale);
    return `${name} (\`${id}\`): ${eligibility.trim()}`;
  });
  return listBlock(lines, say(GUIDE.byEntity, locale));
}

/** The criteria that must be in writing: those of the entity types in question, else all. */
function writtenBlocks({ catalog, entities, locale }: TopicQuestion): Block[] {
  const lines = catalog.criteria
    .filter(({ writtenProcedure }) => writtenProcedure)
    .filter(
      (criterion) => entities.length === 0 || entities.some((entity) => ownValue(criterion.entities, entity)),
    )
    .map(({ id }) => criterionName(id, catalog.title(id, locale)));
  return listBlock(lines, say(GUIDE.written, locale));
}

function programBlocks({ recognition, locale }: TopicQuestion): Block[] {
  const { asOf, programs, lookAlikes } = recognition();
  const arrangements = programs.filter(({ kind }) => kind === 'mutual-recognition');
  return [
    ...listBlock(
      arrangements.map((program) => programLine(program, locale)),
      say(GUIDE.arrangements, locale, { date: asOf, count: arrangements.length }),
    ),
    ...listBlock(
      lookAlikes.map(({ title, text }) => `${title}: ${text[locale]}`),
      say(GUIDE.lookAlikes, locale),
    ),
  ];
}

/** More countries than this are a union, whose title says which. */
const MOST_NAMED = 3;

function programLine({ title, countries: codes, signed, text }: RecognizedProgram, locale: Locale): string {
  const names = countries(locale).flatMap(([code, name]) => (codes.includes(code) ? [name] : []));
  const marks = [
    ...(names.length > MOST_NAMED ? [] : names.filter((name) => !isNamedIn(title, name))),
    ...(signed === undefined ? [] : [say(GUIDE.signed, locale, { date: signed })]),
  ];
  const head = marks.length === 0 ? title : `${title} (${marks.join(', ')})`;
  return `${head}: ${text[locale]}`;
}

/** Whether a title names a country already: “Korea” is enough for South Korea. */
function isNamedIn(title: string, country: string): boolean {
  return country
    .split(/[\s,]+/)
    .some((word) => word.length > 3 && plainName(title).includes(plainName(word)));
}
