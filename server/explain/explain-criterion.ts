import type { Catalog, Criterion, CriterionText, Locale } from '../catalog/catalog.ts';
import { fill, say } from '../messages/fill.ts';
import { OWN_ENTRY } from '../messages/obligation.ts';
import { durationInWords } from '../messages/duration-words.ts';
import { criterionName, listBlock, textBlock, type Block, type Explanation } from './explanation.ts';
import { carrierDutyBlocks, obligationBlocks } from './obligation-text.ts';
import { CADENCE, EXPLAIN, OBLIGATION } from './explain-words.ts';
import { ownValue } from '../messages/own-value.ts';

/** For whom and how a criterion is explained. */
export interface CriterionQuestion {
  readonly id: string;
  readonly catalog: Catalog;
  /** The entity types in question; empty: all of them, in short. */
  readonly entities: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly locale: Locale;
  /** What the profile says of a condition; left out where there is no profile. */
  readonly stateOf?: (condition: string) => boolean | undefined;
  /** Address of a rule’s page in the reader’s language. */
  readonly ruleLink?: (rule: string) => string | undefined;
}

/** Explains a criterion; undefined where the catalog does not know the id at all. */
export function explainCriterion(question: CriterionQuestion): Explanation | undefined {
  const { id, catalog, locale } = question;
  const criterion = catalog.criterion(id);
  if (!criterion) {
    if (!catalog.isKnownGap(id)) return undefined;
    const blocks = [
      ...textBlock(say(EXPLAIN.gap, locale, { id })),
      ...carrierDutyBlocks(Number(id.split('.')[0]), question),
    ];
    return { title: say(EXPLAIN.gapTitle, locale, { id }), blocks };
  }
  const words = catalog.text(id, locale);
  const label = (text: { en: string; es: string }) => say(text, locale);
  return {
    title: criterionName(id, catalog.title(id, locale)),
    blocks: [
      ...obligationBlocks(criterion, question),
      ...textBlock(words?.asks, label(EXPLAIN.asks)),
      ...listBlock(partLines(criterion, words, locale), label(EXPLAIN.parts)),
      ...textBlock(words?.goodAnswer, label(EXPLAIN.goodAnswer)),
      ...listBlock(words?.evidence, label(EXPLAIN.evidence)),
      ...listBlock(words?.failures, label(EXPLAIN.failures)),
      ...conditionBlocks(criterion, words, question),
      ...textBlock(words?.trigger, label(EXPLAIN.trigger)),
      ...textBlock(cadenceText(criterion, words, locale), label(EXPLAIN.cadence)),
      ...textBlock(
        criterion.writtenProcedure ? say(EXPLAIN.mustBeWritten, locale) : undefined,
        label(EXPLAIN.writing),
      ),
      ...listBlock(
        criterion.related?.map((other) => criterionName(other, catalog.title(other, locale))),
        label(EXPLAIN.related),
      ),
      ...textBlock(words?.note, label(EXPLAIN.note)),
      ...carrierDutyBlocks(criterion.category, question),
      ...textBlock(criterion.origin && say(OWN_ENTRY, locale, { origin: criterion.origin })),
      ...linkBlocks(question),
    ],
  };
}

function partLines({ parts }: Criterion, words: CriterionText | undefined, locale: Locale): string[] {
  return (words?.parts ?? []).map((part, position) => {
    const obligation = parts?.[position];
    return obligation ? `${part} (${OBLIGATION[obligation][locale]})` : part;
  });
}

function conditionBlocks(
  criterion: Criterion,
  words: CriterionText | undefined,
  { catalog, entities, locale, stateOf }: CriterionQuestion,
): Block[] {
  const own = criterion.condition ? [criterion.condition.key] : [];
  const asked = entities.length > 0 ? entities : Object.keys(criterion.conditionalByEntity ?? {});
  const byEntity = asked.flatMap((entity) => {
    const condition = ownValue(criterion.conditionalByEntity, entity)?.key;
    return condition === undefined ? [] : [{ entity, condition }];
  });
  const sentences = [
    ...(own.length > 0 && words?.condition !== undefined ? [words.condition.trim()] : []),
    ...own.map((condition) => conditionSentence(condition, locale, stateOf)),
    ...byEntity.map(({ entity, condition }) =>
      say(EXPLAIN.onlyFor, locale, {
        entity: catalog.entityText(entity, locale).plural,
        text: conditionSentence(condition, locale, stateOf),
      }),
    ),
  ];
  return textBlock(sentences.join(' '), say(EXPLAIN.condition, locale));
}

function conditionSentence(condition: string, locale: Locale, stateOf: CriterionQuestion['stateOf']): string {
  const data = { condition };
  const hangsOn = say(EXPLAIN.hangsOn, locale, data);
  if (!stateOf) return hangsOn;
  const said = stateOf(condition);
  const sentence =
    said === undefined ? EXPLAIN.conditionUnset : said ? EXPLAIN.conditionTrue : EXPLAIN.conditionFalse;
  return `${hangsOn} ${say(sentence, locale, data)}`;
}

function cadenceText(
  { cadence, retention, added }: Criterion,
  words: CriterionText | undefined,
  locale: Locale,
): string {
  const time = retention === undefined ? undefined : durationInWords(retention, locale);
  const recurring = words?.recurring;
  return [
    cadence && CADENCE[cadence][locale],
    recurring !== undefined && say(EXPLAIN.recurring, locale, { recurring }),
    time !== undefined && cadence !== 'one-year-retention' && say(EXPLAIN.retention, locale, { time }),
    added !== undefined && say(EXPLAIN.added, locale, { date: added }),
  ]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

function linkBlocks({ locale, ruleLink }: CriterionQuestion): Block[] {
  const rule = 'profile/missing-criterion';
  const target = ruleLink?.(rule);
  return target === undefined
    ? []
    : [{ kind: 'link', text: fill(`${EXPLAIN.rulePage[locale]}: {rule}`, { rule }), target }];
}
