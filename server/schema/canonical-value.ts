import { currentSectionName } from './section-names.ts';
import type { YamlNode } from '../syntax/node.ts';
import { pairsOf, resolve } from '../syntax/yaml/mapping-view.ts';
import { ownValue, setOwnValue } from '../messages/own-value.ts';

/** A JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Alias expansion stops here; the parser reports the alias that goes beyond. */
const MOST_NODES = 100_000;

/**
 * The value that the schemas judge: keys as the author wrote them, aliases and merge keys followed, and keys whose value
 * is null or blank left out, because that says nothing. `onEmpty` is told of each key that is left out.
 */
export function canonicalValue(root: YamlNode, onEmpty?: () => void): JsonValue {
  let left = MOST_NODES;
  const convert = (node: YamlNode): JsonValue => {
    const target = resolve(node);
    left -= 1;
    if (!target || left < 0) return null;
    if (target.kind === 'scalar') return target.value;
    if (target.kind === 'sequence') return target.items.map(convert);
    if (target.kind !== 'mapping') return null;
    const object: Record<string, JsonValue> = {};
    for (const { key, value } of pairsOf(target)) {
      const name = resolve(key);
      if (name?.kind !== 'scalar') continue;
      const converted = convert(value);
      if (converted === null || (typeof converted === 'string' && converted.trim() === '')) {
        onEmpty?.();
        if (Object.hasOwn(object, name.text)) Reflect.deleteProperty(object, name.text);
      } else setOwnValue(object, name.text, converted);
    }
    return object;
  };
  return convert(root);
}

/** Whether the value is an object. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A profile's value in today's vocabulary, with the key that each section was written under. */
export interface CanonicalProfile {
  readonly value: JsonObject;
  readonly writtenSections: ReadonlyMap<string, string>;
}

/**
 * Brings a profile into the form that its schemas expect: section names of the older vocabulary become today's, a section
 * or an answer that is begun but empty counts as begun, and an empty answer as not done yet.
 */
export function canonicalProfile(
  value: JsonObject,
  begun: readonly (readonly [section: string, ids: readonly string[]])[],
): CanonicalProfile {
  const writtenSections = new Map<string, string>();
  const sections: Record<string, JsonValue> = {};
  const written = isObject(value['sections']) ? value['sections'] : undefined;
  for (const [key, ids] of begun) {
    const name = currentSectionName(key);
    if (key === name || !writtenSections.has(name)) writtenSections.set(name, key);
    const content = ownValue(written, key);
    if (content !== undefined && !isObject(content)) {
      setOwnValue(sections, name, content);
      continue;
    }
    const before = ownValue(sections, name);
    const answers: Record<string, JsonValue> = { ...(isObject(before) ? before : {}), ...content };
    for (const id of ids)
      if (ownValue(answers, id) === undefined) setOwnValue(answers, id, { status: 'to-do' });
    setOwnValue(sections, name, answers);
  }
  const { sections: _, ...rest } = value;
  const wrong = value['sections'] !== undefined && !written ? { sections: value['sections'] } : {};
  return { value: { ...rest, ...(begun.length > 0 ? { sections } : wrong) }, writtenSections };
}
