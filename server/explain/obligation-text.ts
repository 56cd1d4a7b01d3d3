import type {
  CarrierDuty,
  CarrierDutyText,
  Catalog,
  Criterion,
  Locale,
  Obligation,
} from '../catalog/catalog.ts';
import { addDays } from '../calendar/calendar.ts';
import { say } from '../messages/fill.ts';
import { listBlock, textBlock, type Block } from './explanation.ts';
import { BASIS, EXPLAIN, OBLIGATION } from './explain-words.ts';
import { ownValue } from '../messages/own-value.ts';

/** What of a question decides about obligations. */
interface ObligationQuestion {
  readonly catalog: Catalog;
  readonly entities: readonly string[];
  readonly today: string;
  readonly locale: Locale;
}

/** Whether a criterion is a must or a should, for whom, since when, and on what that rests. */
export function obligationBlocks(criterion: Criterion, question: ObligationQuestion): Block[] {
  const { catalog, entities, locale } = question;
  const category = catalog.categoryText(criterion.category, locale).title;
  const data = { number: criterion.category, category };
  if (entities.length === 0) {
    return [
      ...textBlock(say(EXPLAIN.inCategory, locale, data)),
      ...textBlock(namesFor(criterion, 'must', question).join(', '), say(EXPLAIN.mustFor, locale)),
      ...textBlock(namesFor(criterion, 'should', question).join(', '), say(EXPLAIN.shouldFor, locale)),
    ];
  }
  return entities.flatMap((entity) => textBlock(sentencesFor(criterion, entity, question, data)));
}

function namesFor(
  criterion: Criterion,
  obligation: Obligation,
  { catalog, today, locale }: ObligationQuestion,
): string[] {
  return Object.keys(criterion.entities)
    .filter((entity) => catalog.duty(criterion, entity, today)?.obligation === obligation)
    .map((entity) => {
      const basis = ownValue(criterion.entities, entity)?.basis;
      const { plural } = catalog.entityText(entity, locale);
      return basis === 'doubtful' ? `${plural} (${say(EXPLAIN.uncertain, locale)})` : plural;
    });
}

function sentencesFor(
  criterion: Criterion,
  entity: string,
  { catalog, today, locale }: ObligationQuestion,
  data: Readonly<Record<string, string | number>>,
): string {
  const duty = catalog.duty(criterion, entity, today);
  const named = { ...data, entity: catalog.entityText(entity, locale).plural };
  if (!duty) return say(EXPLAIN.notInList, locale, named);
  const word = (obligation: Obligation) => OBLIGATION[obligation][locale];
  const changes = (criterion.obligationChanges ?? []).filter(({ entities }) => entities.includes(entity));
  return [
    say(EXPLAIN.binds, locale, { ...named, obligation: word(duty.obligation) }),
    ...changes.map(({ effective, obligation }) => {
      const before = catalog.duty(criterion, entity, addDays(effective, -1))?.obligation ?? obligation;
      const sentence = effective <= today ? EXPLAIN.changed : EXPLAIN.willChange;
      return say(sentence, locale, { date: effective, obligation: word(obligation), before: word(before) });
    }),
    BASIS[duty.basis][locale],
  ].join(' ');
}

/** Duties of carriers in a category that are known without their id. */
export function carrierDutyBlocks(
  category: number,
  { catalog, entities, locale }: ObligationQuestion,
): Block[] {
  const items = catalog.carrierDuties
    .filter(
      (duty) =>
        duty.category === category &&
        entities.some((entity) => ownValue(duty.entities, entity) !== undefined),
    )
    .map((duty) => dutyLine(duty, catalog.carrierDutyText(duty.key, locale), entities, locale));
  return listBlock(items, say(EXPLAIN.carrierDuties, locale));
}

function dutyLine(
  { entities, certainty }: CarrierDuty,
  { title, asks }: CarrierDutyText,
  asked: readonly string[],
  locale: Locale,
): string {
  const known = asked
    .map((entity) => ownValue(entities, entity))
    .find((word) => word === 'must' || word === 'should');
  const marks = [
    ...(known ? [OBLIGATION[known][locale]] : []),
    ...(certainty === 'low' || !known ? [say(EXPLAIN.uncertain, locale)] : []),
  ];
  return `${title} (${marks.join(', ')}): ${asks}`;
}
