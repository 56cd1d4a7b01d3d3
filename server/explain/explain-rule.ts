import type { Locale } from '../catalog/catalog.ts';
import { fill, say } from '../messages/fill.ts';
import { canSuppress } from '../model/directives.ts';
import { FAILURE_REASONS, failureReasonOf } from '../domain/failure-reasons.ts';
import {
  examplesOf,
  textsOf,
  type AnyRule,
  type RuleExample,
  type RuleMeta,
} from '../engine/rule-registry.ts';
import { criterionName, listBlock, textBlock, type Block, type Explanation } from './explanation.ts';
import { exampleBlocks } from './rule-example-text.ts';
import { settingBlocks } from './rule-settings.ts';
import { EXPLAIN, SCOPE, SEVERITY } from './explain-words.ts';

/** The comment that silences a rule on the next line. */
export function suppressionText(rule: string, reason: string): string {
  return `ctpat-disable-next-line ${rule} -- ${reason}`;
}

/** Explains a rule: what it reports, why, how wrong and right look, and how to change its level or silence it. */
export function explainRule(
  { meta }: AnyRule,
  locale: Locale,
  titleOf: (criterion: string) => string,
): Explanation {
  const label = (key: 'wrong' | 'right') => say(EXPLAIN[key], locale);
  const examples = (key: 'wrong' | 'right', list: readonly RuleExample[]): Block[] =>
    list.flatMap((example) => [...textBlock(`${label(key)}:`), ...exampleBlocks(example, locale)]);
  const texts = textsOf(meta, locale);
  const { bad, good } = examplesOf(meta, locale);
  return {
    title: `${meta.id}: ${texts.title}`,
    blocks: [
      ...textBlock(levelText(meta, locale)),
      ...textBlock(texts.description),
      ...textBlock(texts.why && withoutNames(texts.why), say(EXPLAIN.why, locale)),
      ...listBlock(
        meta.criteria?.map((id) => criterionName(id, titleOf(id))),
        say(EXPLAIN.guards, locale),
      ),
      ...textBlock(failureReasonName(meta, locale), say(EXPLAIN.guardsAgainst, locale)),
      ...listBlock(messageLines(meta, locale), say(EXPLAIN.says, locale)),
      ...textBlock(meta.scope === 'dates' ? say(EXPLAIN.asOf, locale) : undefined),
      ...examples('wrong', bad),
      ...examples('right', good),
      ...configureBlocks(meta, locale),
      ...settingBlocks(meta, locale),
      ...suppressBlocks(meta, locale),
    ],
  };
}

/** Severity, scope and whether there is a fix, in words. */
export function levelText({ severity, scope, fixable }: RuleMeta, locale: Locale): string {
  const data = { severity: SEVERITY[severity][locale], scope: SCOPE[scope][locale] };
  return say(EXPLAIN.ruleLevel, locale, data) + (fixable ? ` ${say(EXPLAIN.fixable, locale)}` : '');
}

/** The name of the common reason for a failed validation that a rule guards against; undefined where it is none. */
export function failureReasonName(meta: RuleMeta, locale: Locale): string | undefined {
  const reason = failureReasonOf(meta);
  return reason && FAILURE_REASONS[reason][locale];
}

/** What the rule says, and what to do, in the reader's language. */
export function messageLines(meta: RuleMeta, locale: Locale): string[] {
  return Object.values(textsOf(meta, locale).messages).map(({ what, help }) =>
    withoutNames(`${what} ${help}`.trim()),
  );
}

/** Values that only a finding has are shown as dots. */
export function withoutNames(text: string): string {
  return fill(text.replace(/\{\w+\}/g, '…'));
}

function configureBlocks({ id }: RuleMeta, locale: Locale): Block[] {
  return [
    ...textBlock(say(EXPLAIN.configureText, locale), say(EXPLAIN.configure, locale)),
    { kind: 'code', language: 'yaml', text: `rules:\n  ${id}: warning` },
  ];
}

function suppressBlocks({ id, severity }: RuleMeta, locale: Locale): Block[] {
  if (!canSuppress(id, severity)) return textBlock(say(EXPLAIN.cannotSuppress, locale));
  const reason = say(EXPLAIN.reason, locale);
  return [
    ...textBlock(`${say(EXPLAIN.suppress, locale)}:`),
    { kind: 'code', language: 'yaml', text: `# ${suppressionText(id, reason)}` },
  ];
}
