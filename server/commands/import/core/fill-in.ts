import type { Edit } from '../../../model/edits.ts';
import { insertLines, replacePair } from '../../../model/edits.ts';
import { child, fieldAt, type Field } from '../../../model/field.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { Pair } from '../../../syntax/node.ts';
import type { JsonObject, JsonValue } from '../../../syntax/yaml/value.ts';
import { yamlPair } from './yaml-pair.ts';
import { ownValue, setOwnValue } from '../../../messages/own-value.ts';

/** What of new values goes into those that are there. */
export interface FillIn {
  /** Keys that are new or get another value; of a mapping that is there, only such keys of it. */
  readonly set: JsonObject;
  /** Keys that are there with another value, which stays: `status`, `risk.rating`. */
  readonly kept: readonly string[];
}

const isNothing = (value: JsonValue | undefined) => value === undefined || value === null || value === '';

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as it is compared: texts without regard to where lines break, one thing as a list of one, a path as its file. */
function comparable(value: JsonValue | undefined): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value === undefined ? null : String(value);
  const entries = Object.entries(value).filter(([, each]) => !isNothing(each));
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, comparable(each)]),
  );
}

/** Whether everything that a new value says is said already. */
export function isSaid(given: JsonValue | undefined, told: JsonValue): boolean {
  if (given === undefined || isNothing(given)) return false;
  if (isList(told)) {
    const list = isList(given) ? given : [given];
    return told.length === list.length && told.every((item, position) => isSaid(list[position], item));
  }
  if (isObject(told)) {
    // A piece of evidence may be a path alone.
    const object = typeof given === 'string' ? { file: given } : given;
    if (!isObject(object)) return false;
    return Object.entries(told).every(([key, each]) => isSaid(ownValue(object, key), each));
  }
  return JSON.stringify(comparable(given)) === JSON.stringify(comparable(told));
}

/** Puts new values beside those that are there: what is empty is filled in, what differs stays unless it is to be replaced. */
export function fillIn(given: JsonObject, told: JsonObject, replace: boolean): FillIn {
  const set: Record<string, JsonValue> = {};
  const kept: string[] = [];
  for (const [key, value] of Object.entries(told)) {
    const before = ownValue(given, key);
    if (isSaid(before, value)) continue;
    if (isObject(before) && isObject(value)) {
      const inner = fillIn(before, value, replace);
      if (Object.keys(inner.set).length > 0) setOwnValue(set, key, inner.set);
      kept.push(...inner.kept.map((each) => `${key}.${each}`));
    } else if (isNothing(before) || replace) setOwnValue(set, key, value);
    else kept.push(key);
  }
  return { set, kept };
}

/** Where keys of a mapping are written, and after which of them new ones go. */
export interface Place {
  readonly file: SourceFile;
  readonly root: Field | undefined;
  /** The mapping, or the key that has no value yet. */
  readonly field: Field;
  readonly after?: Pair;
}

/**
 * The edits that write values into a mapping, and those of a mapping into the one that is there; undefined where some of it
 * cannot be written, as it belongs to other places too.
 */
export function setValues({ file, root, field, after }: Place, values: JsonObject): Edit[] | undefined {
  const edits: Edit[] = [];
  const added: { readonly lines: readonly string[]; readonly flow: string }[] = [];
  for (const [key, value] of Object.entries(values)) {
    const there = fieldAt(field, key);
    const pair = yamlPair(key, value);
    if (!there) {
      added.push(pair);
      continue;
    }
    const written =
      there.node.kind === 'mapping' && isObject(value)
        ? setValues({ file, root, field: there }, value)
        : replacePair(file, root, there, pair);
    if (!written || written.length === 0) return undefined;
    edits.push(...written);
  }
  if (added.length === 0) return edits;
  const isFlow = field.node.kind === 'mapping' && field.node.flow;
  const lines = isFlow ? [added.map(({ flow }) => flow).join(', ')] : added.flatMap(({ lines: own }) => own);
  const inserted = insertLines(file, field, lines, after);
  return inserted.length === 0 ? undefined : [...edits, ...inserted];
}

/** The mapping under a key, where it is written as one. */
export function mappingAt(field: Field, key: string): Field | undefined {
  const found = child(field, key);
  return found?.node.kind === 'mapping' ? found : undefined;
}
