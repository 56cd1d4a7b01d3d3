import { ownValue } from '../../messages/own-value.ts';
/** Stands for what XML cannot hold at all. */
const visible = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text for an element or an attribute of XML 1.0. Characters that XML cannot hold, and those that turn the direction
 * of writing, become visible; half a character becomes a replacement character, as in every other format; white space
 * that a reader of XML would change becomes a reference.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ownValue(ENTITIES, character) ?? character)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, (character) =>
      /[\t\n\r]/.test(character) ? `&#${character.charCodeAt(0)};` : visible(character),
    );
}

/** The attributes of an element, each with a space before it; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xmlText(String(value))}"`]))
    .join('');
}
