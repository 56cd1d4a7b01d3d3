import { child, fields, oneOrMany, textOf, type Field } from '../../../model/field.ts';
import { holdsSecret } from '../../../domain/secrets/secret-places.ts';
import { canonicalValue } from '../../../schema/canonical-value.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { ownValue, setOwnValue } from '../../../messages/own-value.ts';

/** What one side says under the keys of something: a text, or a list of texts whose order says nothing. */
export type Parts = Readonly<Record<string, string | readonly string[]>>;

/** How what stands under one key differs. Of a text `before` and `after`, of a list what came and what went. */
export interface PartChange {
  readonly part: string;
  /** Left out where nothing was said. */
  readonly before?: string;
  /** Left out where nothing is said any more. */
  readonly after?: string;
  readonly removed?: readonly string[];
  readonly added?: readonly string[];
  /** A secret stands in it, so it is not shown. */
  readonly isHidden?: true;
}

/** A text as it is compared: how its lines are broken says nothing. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The texts under some keys, and the lists of texts under others; what is not said is left out. */
export function readParts(
  field: Field,
  texts: readonly string[],
  lists: readonly string[] = [],
): Record<string, string | readonly string[]> {
  const parts: Record<string, string | readonly string[]> = {};
  for (const key of texts) {
    const text = textOf(child(field, key));
    if (text !== undefined) setOwnValue(parts, key, flat(text));
  }
  for (const key of lists) {
    const list = oneOrMany(child(field, key)).flatMap((item) => textOf(item) ?? []);
    if (list.length > 0) setOwnValue(parts, key, list.map(flat));
  }
  return parts;
}

/** What stands under all other keys, for comparing only. Keys of the author’s own say nothing. */
export function otherKeys(field: Field | undefined, known: readonly string[]): Record<string, string> {
  const others: Record<string, string> = {};
  for (const entry of fields(field)) {
    if (known.includes(entry.key) || entry.key.startsWith('x-')) continue;
    setOwnValue(others, entry.key, flat(JSON.stringify(canonicalValue(entry.node))));
  }
  return others;
}

/** The keys under which two sides say different things. */
function differingKeys(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter(
    (key) => JSON.stringify(ownValue(before, key)) !== JSON.stringify(ownValue(after, key)),
  );
}

/** The keys, as they may be shown, under which two sides say different things. */
export function differingOthers(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
  return differingKeys(before, after).map(shownText);
}

const withoutOne = (list: readonly string[], other: readonly string[]): string[] => {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

function changeOf(
  part: string,
  before: Parts[string] | undefined,
  after: Parts[string] | undefined,
): PartChange[] {
  const isText = (value: Parts[string] | undefined) => value === undefined || typeof value === 'string';
  if (isText(before) && isText(after)) {
    if (before === after) return [];
    if (holdsSecret(`${before ?? ''}\n${after ?? ''}`)) return [{ part, isHidden: true }];
    return [{ part, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  }
  const listOf = (value: Parts[string] | undefined) =>
    value === undefined ? [] : typeof value === 'string' ? [value] : value;
  const removed = withoutOne(listOf(before), listOf(after)).map(shownText);
  const added = withoutOne(listOf(after), listOf(before)).map(shownText);
  if (removed.length + added.length === 0) return [];
  return [{ part, ...(removed.length === 0 ? {} : { removed }), ...(added.length === 0 ? {} : { added }) }];
}

/** Compares what two sides say, key by key, in the order that is given. */
export function compareParts(order: readonly string[], before: Parts, after: Parts): PartChange[] {
  return order.flatMap((part) => changeOf(part, ownValue(before, part), ownValue(after, part)));
}
