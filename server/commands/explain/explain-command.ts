import type { Catalog, Locale } from '../../catalog/catalog.ts';
import { findTopic, topicCommand, topicNames, type NamedTopic } from '../../catalog/guide.ts';
import { listBlock, type Explanation } from '../../explain/explanation.ts';
import { explainCriterion } from '../../explain/explain-criterion.ts';
import { explainRule } from '../../explain/explain-rule.ts';
import { explainTopic, relatedTopics } from '../../explain/explain-topic.ts';
import { GUIDE } from '../../explain/explain-words.ts';
import { read as readGuide } from '../../generated/guide.js';
import { read as readRecognition } from '../../generated/recognition.js';
import { EXPLAIN_CLI } from './explain-messages.ts';
import { say } from '../../messages/fill.ts';
import { rules } from '../../engine/rule-registry.ts';
import { RENAMED_RULES } from '../../schema/renames.ts';
import { nearest } from '../../schema/suggestion.ts';
import type { Colors } from '../../cli/terminal/colors.ts';
import type { AddCommand, LocaleOption } from '../../cli/command.ts';
import { explanationText } from '../../cli/terminal/explanation-text.ts';
import { Failure } from '../../cli/failure.ts';
import { localeOption } from '../../cli/shared-options.ts';
import { requireEntity, standardCatalog } from '../../cli/standard-catalog.ts';
import { forTerminal } from '../../output/terminal-text.ts';
import { topicsCommand } from './topics.ts';

/** What `ctpat explain` is asked. */
export interface ExplainArguments {
  /** Id of a criterion (`6.6`) or of a rule (`profile/missing-section`, or its name alone), or the name of a topic of the guide. */
  readonly topic: string;
  /** An entity type; without it, all of them are told in short. */
  readonly entity?: string;
  /** Undefined: nobody chose one; a topic asked for by its Spanish name is then told in Spanish. */
  readonly locale: Locale | undefined;
  /** `YYYY-MM-DD`; obligations change with dates. */
  readonly today: string;
  readonly colors: Colors;
}

/** Explains a criterion, a rule or a topic of the guide. Throws a {@link Failure} where there is no such thing. */
export function explainCommand(question: ExplainArguments): { readonly text: string } {
  const catalog = standardCatalog();
  const { entity, locale = 'en', colors } = question;
  if (entity !== undefined) requireEntity(entity, catalog, locale);
  const topic = question.topic.trim();
  const explanation = explain(topic, question, catalog);
  if (!explanation) throw new Failure(unknownTopic(topic, catalog, locale));
  return { text: explanationText(explanation, colors) };
}

function explain(
  topic: string,
  { entity, today, locale: chosen }: ExplainArguments,
  catalog: Catalog,
): Explanation | undefined {
  const locale = chosen ?? 'en';
  const named = rules.filter(({ meta }) => meta.id === topic || meta.id.split('/')[1] === topic);
  const [rule, another] = named;
  if (rule && !another) return explainRule(rule, locale, (id) => catalog.title(id, locale));
  const entities = entity === undefined ? [] : [entity];
  const criterion = explainCriterion({ id: topic, catalog, entities, today, locale });
  if (criterion) return criterion;
  const found = findTopic(readGuide(), topic);
  return found && explainGuide(found, chosen ?? found.locale, entities, catalog);
}

function explainGuide(
  { topic }: NamedTopic,
  locale: Locale,
  entities: readonly string[],
  catalog: Catalog,
): Explanation {
  const guide = readGuide();
  const { title, blocks } = explainTopic(topic, {
    catalog,
    recognition: readRecognition,
    entities,
    locale,
  });
  const related = relatedTopics(topic, guide).map(
    (other) => `\`${topicCommand(guide, other, locale)}\`: ${other.text[locale].brief}`,
  );
  return { title, blocks: [...blocks, ...listBlock(related, say(GUIDE.related, locale))] };
}

function unknownTopic(topic: string, catalog: Catalog, locale: Locale): string {
  const ids = rules.map(({ meta }) => meta.id);
  const names = ids.map((id) => id.split('/')[1] ?? id);
  const byName = nearest(topic, names);
  const meant = /^\d/.test(topic)
    ? nearest(
        topic,
        catalog.criteria.map(({ id }) => id),
      )
    : (RENAMED_RULES.get(topic) ??
      nearest(topic, [...topicNames(readGuide()), ...ids]) ??
      (byName === undefined ? undefined : ids[names.indexOf(byName)]));
  const data = { topic: forTerminal(topic), nearest: meant ?? '' };
  return say(meant === undefined ? EXPLAIN_CLI.unknownTopic : EXPLAIN_CLI.misspelledTopic, locale, data);
}

/** `ctpat explain`. */
export const addExplainCommand: AddCommand = (commands, { contextIn }) => {
  commands
    .command('explain')
    .description('explain the program (validation), a criterion (6.6) or a rule; alone: list the topics')
    .argument('[topic...]', 'name of a topic, id of a criterion or of a rule')
    .option('--entity <type>', 'for which entity type, for example importer')
    .addOption(localeOption())
    .action((words: string[], { entity, locale }: LocaleOption & { readonly entity?: string }) => {
      const { colors, process } = contextIn(locale);
      const today = new Date().toISOString().slice(0, 10);
      const topic = words.join(' ');
      const { text } =
        words.length === 0
          ? topicsCommand({ locale: locale ?? 'en', colors })
          : explainCommand({ topic, locale, today, colors, ...(entity === undefined ? {} : { entity }) });
      process.stdout(text);
    });
};
