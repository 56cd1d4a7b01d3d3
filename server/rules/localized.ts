import type { Locale } from '../catalog/catalog.ts';
import type { RuleExample, RuleMessage, RuleMeta } from './rule.ts';
import type { RuleTexts } from './rule-texts.ts';
import { spanishTexts } from './spanish.ts';
import { ownValue } from '../messages/own-value.ts';

const translated = (meta: RuleMeta, locale: Locale) => (locale === 'es' ? spanishTexts(meta.id) : undefined);

/** A message of a rule in a language; undefined where the rule has none of that name. */
export function messageOf(meta: RuleMeta, name: string, locale: Locale): RuleMessage | undefined {
  return ownValue(translated(meta, locale)?.messages, name) ?? ownValue(meta.messages, name);
}

/** Why a rule matters; undefined where the criterion that a finding names says it. */
export function whyOf(meta: RuleMeta, locale: Locale): string | undefined {
  return translated(meta, locale)?.why ?? meta.why;
}

/** A word of a rule, its `{names}` still to be filled. */
export function wordOf(meta: RuleMeta, name: string, locale: Locale): string {
  return ownValue(translated(meta, locale)?.words, name) ?? ownValue(meta.words, name) ?? name;
}

/** All that a rule says in a language, with its page and the notes of its examples. */
export function textsOf(meta: RuleMeta, locale: Locale): RuleTexts {
  const { title, description } = meta.docs();
  const { messages, why, words } = meta;
  const english = {
    title,
    description,
    messages,
    ...(why === undefined ? {} : { why }),
    ...(words === undefined ? {} : { words }),
  };
  return translated(meta, locale) ?? english;
}

/** The examples of a rule, with their notes in a language. */
export function examplesOf(
  meta: RuleMeta,
  locale: Locale,
): { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] } {
  const { bad, good } = meta.docs();
  const notes = [...(translated(meta, locale)?.notes ?? [])].reverse();
  const withNote = (example: RuleExample): RuleExample => {
    const note = example.note === undefined ? undefined : (notes.pop() ?? example.note);
    return note === undefined ? example : { ...example, note };
  };
  return { bad: bad.map(withNote), good: good.map(withNote) };
}
