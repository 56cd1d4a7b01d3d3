import type { Locale } from '../catalog/types.ts';
import { say } from '../messages/fill.ts';
import { quoted } from '../messages/quoted.ts';
import { child, descend, oneOrMany, textOf, type Field } from '../model/field.ts';
import { FACT } from './fact-words.ts';

/** One fact about a thing in words; undefined where its document does not say it. */
export type Fact = (holder: Field, locale: Locale) => string | undefined;

const textAt = (holder: Field, path: string) => textOf(descend(holder, ...path.split('.')));

const NAMES = ['title', 'name', 'legalName', 'text', 'action', 'type', 'date'];

/** What a thing is called in words: its title, its name, else what tells it from others. */
export const named = (holder: Field): string | undefined =>
  NAMES.map((key) => textOf(child(holder, key))).find((text) => text !== undefined);

/** A value as it is written. */
export const plain =
  (path: string): Fact =>
  (holder) =>
    textAt(holder, path);

/** A value in a phrase. */
export const told =
  (fact: keyof typeof FACT, path: string = fact): Fact =>
  (holder, locale) => {
    const value = textAt(holder, path);
    return value === undefined ? undefined : say(FACT[fact], locale, { value: quoted(value) });
  };

/** A list of values in a phrase. */
export const listed =
  (fact: keyof typeof FACT): Fact =>
  (holder, locale) => {
    const values = oneOrMany(child(holder, fact)).flatMap((item) => textOf(item) ?? []);
    return values.length === 0 ? undefined : say(FACT[fact], locale, { value: quoted(values.join(', ')) });
  };

/** Whether something that can be closed is. */
export const state: Fact = (holder, locale) => told('closed')(holder, locale) ?? say(FACT.open, locale);

/** What a document says of a thing in one line: who or what it is, its dates, its state. */
export function factLine(facts: readonly Fact[], holder: Field, locale: Locale): string {
  return facts
    .flatMap((fact) => fact(holder, locale) ?? [])
    .filter((text) => text !== '')
    .map(quoted)
    .join(', ');
}
