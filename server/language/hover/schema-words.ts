import { compareIds } from '../../catalog/catalog.ts';
import { textOf } from '../../model/field.ts';
import { say } from '../../messages/fill.ts';
import { countries } from '../../schema/countries.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import { exampleAt } from '../../schema/example-at.ts';
import { schemaAt } from '../../schema/schema-at.ts';
import { clockSentence } from '../../domain/deadlines/deadline.ts';
import { clocksAt } from '../../domain/deadlines/deadlines-at.ts';
import { durationInWords } from '../../messages/duration-words.ts';
import {
  criterionName,
  listBlock,
  textBlock,
  type Block,
  type Explanation,
} from '../../explain/explanation.ts';
import { examplePair } from '../../model/scaffold/flow-yaml.ts';
import type { HoverQuestion } from './hover-question.ts';
import { quoted } from '../../messages/quoted.ts';
import { HOVER } from './hover-words.ts';

const words = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** What the schema says of a key or a value, what the value means in words, and which clocks run from it. */
export function schemaHover(question: HoverQuestion): Explanation | undefined {
  const { place, project, today, locale } = question;
  const { kind, path, onKey, document } = place;
  const schema = kind === undefined || path.length === 0 ? undefined : schemaAt(kind, path);
  if (!schema) return undefined;
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const clocks = clocksAt(document, path, project, today).map((clock) => clockSentence(clock, today, locale));
  const blocks = [
    ...meaningBlocks(question, schema),
    ...textBlock(words(schema['description'])),
    ...clocks.flatMap((sentence) => textBlock(sentence)),
    ...conditionBlocks(question, key),
    ...(onKey ? exampleBlocks(key, question) : []),
  ];
  const title = words(schema['title']);
  if (blocks.length === 0 && title === undefined) return undefined;
  return { title: title === undefined || saysTheSame(title, key) ? key : `${key}: ${title}`, blocks };
}

/** Whether a title is the key itself in other letters: `legalName` and "Legal name". */
const saysTheSame = (title: string, key: string) =>
  title.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() === key.toLowerCase();

/** What the value itself means: of a closed list, a country, a duration. */
function meaningBlocks({ place, locale }: HoverQuestion, schema: JsonSchema): Block[] {
  const value = textOf(place.field);
  if (value === undefined || place.onKey) return [];
  const meanings = schema['x-enum-descriptions'];
  if (typeof meanings === 'object' && meanings !== null && Object.hasOwn(meanings, value)) {
    return textBlock(words(Object.entries(meanings).find(([name]) => name === value)?.[1]), value);
  }
  if (schema['x-form'] === 'country') {
    const name = countries(locale).find(([code]) => code === value)?.[1];
    const data = { code: quoted(value), name: name ?? '' };
    return textBlock(say(name === undefined ? HOVER.unknownCountry : HOVER.country, locale, data));
  }
  const duration = schema['x-form'] === 'duration' ? durationInWords(value, locale) : undefined;
  return duration === undefined
    ? []
    : textBlock(say(HOVER.duration, locale, { text: value, words: duration }));
}

/** The criteria that hang on a condition under `conditions`. */
function conditionBlocks({ place, catalog, locale }: HoverQuestion, key: string): Block[] {
  const { path, kind, document } = place;
  if (kind !== 'SecurityProfile' || path.at(-2) !== 'conditions' || path[0] !== 'company') return [];
  const entity = document.profile?.entity;
  const criteria = entity === undefined ? catalog.criteria : catalog.criteriaOf(entity);
  const lines = criteria
    .filter((criterion) =>
      entity === undefined
        ? criterion.condition?.key === key
        : catalog.conditionsOf(criterion, entity).includes(key),
    )
    .map(({ id }) => id)
    .sort(compareIds)
    .map((id) => criterionName(id, catalog.title(id, locale)));
  return listBlock(lines, say(HOVER.hangsOn, locale));
}

function exampleBlocks(key: string, { place, locale }: HoverQuestion): Block[] {
  const example = place.kind === undefined ? undefined : exampleAt(place.kind, place.path);
  if (example === undefined) return [];
  return [
    { kind: 'text', text: `${say(HOVER.example, locale)}:` },
    { kind: 'code', language: 'yaml', text: examplePair(key, example) },
  ];
}
