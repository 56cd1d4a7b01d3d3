import { rules } from '../../server/rules/all.ts';
import { spanishTexts } from '../../server/rules/spanish.ts';

/** A rule, and its title in Spanish. */
export interface SpanishRule {
  readonly id: string;
  readonly title: string;
}

/** One rule of each group. */
export function oneRuleOfEachGroup(): readonly SpanishRule[] {
  const groups = new Map(rules.map(({ meta }) => [meta.id.slice(0, meta.id.indexOf('/')), meta.id]));
  return [...groups.values()].map((id) => ({ id, title: spanishTexts(id)?.title ?? '' }));
}
