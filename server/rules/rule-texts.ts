import type { AnyRule, RuleMessage } from './rule.ts';

/** What a rule says in one language: its sentences, and those of its page. */
export interface RuleTexts {
  /** A few words, sentence case. */
  readonly title: string;
  /** What is reported, a few sentences in plain words. */
  readonly description: string;
  readonly messages: Readonly<Record<string, RuleMessage>>;
  /** Why it matters; left out where the rule leaves it out. */
  readonly why?: string;
  /** Words that its messages and fixes are filled with. */
  readonly words?: Readonly<Record<string, string>>;
  /** The notes of its examples, in order: first those of the bad ones. */
  readonly notes?: readonly string[];
}

/** The Spanish texts of a rule: the compiler wants each of its messages and words. */
interface SpanishRule<R extends AnyRule> extends RuleTexts {
  readonly messages: Readonly<Record<keyof R['meta']['messages'], RuleMessage>>;
  readonly words: Readonly<Record<keyof NonNullable<R['meta']['words']>, string>>;
}

/** A rule without words needs none in Spanish. */
type WithoutEmptyWords<T extends { readonly words: object }> = keyof T['words'] extends never
  ? Omit<T, 'words'>
  : T;

/** The Spanish texts of all rules of a group, by id. */
export type SpanishTexts<Rules extends readonly AnyRule[]> = {
  readonly [R in Rules[number] as R['meta']['id']]: WithoutEmptyWords<SpanishRule<R>>;
};
