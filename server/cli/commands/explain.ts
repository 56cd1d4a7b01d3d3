import type { Colors } from 'picocolors/types';
import type { Catalogue, Locale } from '../../catalogue/catalogue.ts';
import { explainCriterion } from '../../features/explain/criterion.ts';
import { explainRule } from '../../features/explain/rule.ts';
import type { Explanation } from '../../features/explain/content.ts';
import { EXPLAIN_CLI } from '../../messages/explain.ts';
import { say } from '../../messages/fill.ts';
import { rules } from '../../rules/all.ts';
import { nearest } from '../../schema/suggestion.ts';
import { explanationText } from '../explanation-text.ts';
import { Failure } from '../failure.ts';
import { requireEntity, standardCatalogue } from '../standard-catalogue.ts';
import { forTerminal } from '../terminal-text.ts';

/** What `ctpat explain` is asked. */
export interface ExplainArguments {
  /** Id of a criterion (`6.6`) or of a rule (`profile/missing-section`, or its name alone). */
  readonly topic: string;
  /** An entity type; without it, all of them are told in short. */
  readonly entity?: string;
  readonly locale: Locale;
  /** `YYYY-MM-DD`; obligations change with dates. */
  readonly today: string;
  readonly colors: Colors;
}

/** Explains a criterion or a rule. Throws a {@link Failure} where there is no such thing. */
export function explainCommand(question: ExplainArguments): { readonly text: string } {
  const catalogue = standardCatalogue();
  const { entity, locale, colors } = question;
  if (entity !== undefined) requireEntity(entity, catalogue, locale);
  const topic = question.topic.trim();
  const explanation = explainTopic(topic, question, catalogue);
  if (!explanation) throw new Failure(unknownTopic(topic, catalogue, locale));
  return { text: explanationText(explanation, colors) };
}

function explainTopic(
  topic: string,
  { entity, today, locale }: ExplainArguments,
  catalogue: Catalogue,
): Explanation | undefined {
  const named = rules.filter(({ meta }) => meta.id === topic || meta.id.split('/')[1] === topic);
  const [rule, another] = named;
  if (rule && !another) return explainRule(rule, locale, (id) => catalogue.title(id, locale));
  const entities = entity === undefined ? [] : [entity];
  return explainCriterion({ id: topic, catalogue, entities, today, locale });
}

function unknownTopic(topic: string, catalogue: Catalogue, locale: Locale): string {
  const ids = rules.map(({ meta }) => meta.id);
  const names = ids.map((id) => id.split('/')[1] ?? id);
  const byName = nearest(topic, names);
  const meant = /^\d/.test(topic)
    ? nearest(
        topic,
        catalogue.criteria.map(({ id }) => id),
      )
    : (nearest(topic, ids) ?? (byName === undefined ? undefined : ids[names.indexOf(byName)]));
  const data = { topic: forTerminal(topic), nearest: meant ?? '' };
  return say(meant === undefined ? EXPLAIN_CLI.unknownTopic : EXPLAIN_CLI.misspelledTopic, locale, data);
}
