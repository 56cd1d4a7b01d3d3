import { say } from '../../messages/fill.ts';
import { rules, textsOf } from '../../engine/rule-registry.ts';
import { textBlock, type Explanation } from '../../explain/explanation.ts';
import { levelText } from '../../explain/explain-rule.ts';
import { EXPLAIN } from '../../explain/explain-words.ts';
import type { HoverQuestion } from './hover-question.ts';

/** What a rule reports, at its id in the configuration. */
export function ruleHover({ place, locale, ruleLink }: HoverQuestion): Explanation | undefined {
  const { kind, path, onKey } = place;
  if (kind !== 'Configuration' || !onKey || path[0] !== 'rules' || path.length !== 2) return undefined;
  const meta = rules.find((rule) => rule.meta.id === path[1])?.meta;
  if (!meta) return undefined;
  const target = ruleLink(meta.id);
  const texts = textsOf(meta, locale);
  return {
    title: `${meta.id}: ${texts.title}`,
    blocks: [
      ...textBlock(texts.description),
      ...textBlock(levelText(meta, locale)),
      ...(target === undefined
        ? []
        : [{ kind: 'link', text: say(EXPLAIN.rulePage, locale), target } as const]),
    ],
  };
}
