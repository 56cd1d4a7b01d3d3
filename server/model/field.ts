import { isDate, parseDuration, type Duration } from '../calendar/calendar.ts';
import { pairsOf, resolve } from '../syntax/yaml/mapping-view.ts';
import type { OffsetRange, Pair, YamlNode } from '../syntax/node.ts';
import type { Path } from '../syntax/yaml/path.ts';

/** A value of a document together with where it stands. */
export interface Field {
  /** The value, aliases followed. */
  readonly node: YamlNode;
  /** Where the value is written; of an alias, the alias. */
  readonly range: OffsetRange;
  /** Where its key is written, when it has one. */
  readonly keyRange?: OffsetRange;
  /** Its path from the top of its document: keys and positions. */
  readonly path: Path;
}

/** The field at the top of a document. */
export function rootField(root: YamlNode): Field {
  return { node: resolve(root) ?? root, range: root.range, path: [] };
}

/** Whether nothing is said: the key is there, its value is not (`key:`, `key: null`, `key: ~`). */
export function isNull(field: Field): boolean {
  return field.node.kind === 'scalar' && field.node.value === null && field.node.style === 'plain';
}

/** A field with its key. */
export interface KeyedField extends Field {
  readonly key: string;
  readonly keyRange: OffsetRange;
}

/** A value in a mapping. Fields are made by the thousand and few are asked for their paths: those are made when wanted. */
class MappingValue implements KeyedField {
  readonly key: string;
  readonly keyRange: OffsetRange;
  readonly node: YamlNode;
  readonly range: OffsetRange;
  private readonly parent: Field;

  constructor(parent: Field, key: string, pair: Pair) {
    this.key = key;
    this.keyRange = pair.key.range;
    this.node = resolve(pair.value) ?? pair.value;
    this.range = pair.value.range;
    this.parent = parent;
  }

  get path(): Path {
    return [...this.parent.path, this.key];
  }
}

/** An item of a sequence. */
class SequenceItem implements Field {
  readonly node: YamlNode;
  readonly range: OffsetRange;
  private readonly parent: Field;
  private readonly position: number;

  constructor(parent: Field, position: number, written: YamlNode) {
    this.node = resolve(written) ?? written;
    this.range = written.range;
    this.parent = parent;
    this.position = position;
  }

  get path(): Path {
    return [...this.parent.path, this.position];
  }
}

function keyed(pair: Pair, parent: Field): KeyedField | undefined {
  const name = resolve(pair.key);
  return name?.kind === 'scalar' ? new MappingValue(parent, name.text, pair) : undefined;
}

/** The pairs of a mapping, merge keys applied; of anything else, none. */
export function fields(field: Field | undefined): KeyedField[] {
  if (field?.node.kind !== 'mapping') return [];
  return pairsOf(field.node)
    .map((pair) => keyed(pair, field))
    .filter((entry) => entry !== undefined);
}

/** From so many pairs on, a table of the keys pays: one is made for each mapping, and looked up for each finding and rule. */
const MANY_PAIRS = 24;

const tables = new WeakMap<readonly Pair[], ReadonlyMap<string, Pair>>();

/** The pairs by their keys; of a repeated key, the last. */
function tableOf(pairs: readonly Pair[]): ReadonlyMap<string, Pair> {
  let table = tables.get(pairs);
  if (!table) {
    table = new Map(pairs.flatMap((pair) => (pair.key.kind === 'scalar' ? [[pair.key.text, pair]] : [])));
    tables.set(pairs, table);
  }
  return table;
}

/** The value under a key, also where it is null; undefined where the key is absent. Of a repeated key, the last. */
export function fieldAt(field: Field | undefined, key: string): KeyedField | undefined {
  if (field?.node.kind !== 'mapping') return undefined;
  const pairs = pairsOf(field.node);
  if (pairs.length >= MANY_PAIRS) {
    const pair = tableOf(pairs).get(key);
    return pair && keyed(pair, field);
  }
  // A plain loop: this is where most of the time of most rules goes.
  for (let position = pairs.length - 1; position >= 0; position -= 1) {
    const pair = pairs[position];
    if (pair?.key.kind === 'scalar' && pair.key.text === key) return keyed(pair, field);
  }
  return undefined;
}

/** The value under a key; undefined where the key is absent or its value is null. */
export function child(field: Field | undefined, key: string): KeyedField | undefined {
  const found = fieldAt(field, key);
  return found && !isNull(found) ? found : undefined;
}

/** The value down a path of keys. */
export function descend(field: Field | undefined, ...keys: readonly string[]): Field | undefined {
  return keys.reduce<Field | undefined>((parent, key) => child(parent, key), field);
}

/** The items of a sequence, nulls left out; of anything else, none. */
export function items(field: Field | undefined): Field[] {
  if (field?.node.kind !== 'sequence') return [];
  return field.node.items
    .map((item, position) => new SequenceItem(field, position, item))
    .filter((item) => !isNull(item));
}

/** The item at a position of a sequence; undefined where there is none, or nothing is said. */
export function itemAt(field: Field | undefined, position: number): Field | undefined {
  const written = field?.node.kind === 'sequence' ? field.node.items[position] : undefined;
  const item = field && written && new SequenceItem(field, position, written);
  return item && !isNull(item) ? item : undefined;
}

/** One thing or a list of them, as a list. */
export function oneOrMany(field: Field | undefined): Field[] {
  if (!field) return [];
  return field.node.kind === 'sequence' ? items(field) : [field];
}

/** The text of a scalar as the author wrote it; undefined for a mapping, a sequence or nothing. */
export function textOf(field: Field | undefined): string | undefined {
  return field?.node.kind === 'scalar' && !isNull(field) ? field.node.text : undefined;
}

/** True or false; undefined where the value is neither. */
export function booleanOf(field: Field | undefined): boolean | undefined {
  const value = field?.node.kind === 'scalar' ? field.node.value : undefined;
  return typeof value === 'boolean' ? value : undefined;
}

/** A date that exists, `YYYY-MM-DD`; undefined for anything else, which the schema reports. */
export function dateOf(field: Field | undefined): string | undefined {
  const text = textOf(field);
  return text !== undefined && isDate(text) ? text : undefined;
}

/** A duration; undefined for anything else, which the schema reports. */
export function durationOf(field: Field | undefined): Duration | undefined {
  const text = textOf(field);
  return text === undefined ? undefined : parseDuration(text);
}
