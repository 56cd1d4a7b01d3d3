import type { ScalarNode, YamlNode } from '../node.ts';
import { keyText, pairsOf, resolve } from './mapping-view.ts';
import { setOwnValue } from '../../messages/own-value.ts';

/** A JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** How far {@link toValue} goes. */
export interface ValueOptions {
  /** How many nodes are converted at most; the rest becomes null. Default: no bound but the parser's on aliases. */
  readonly maxNodes?: number;
}

/**
 * The JSON value of a node. Keys are their source text, so that `7.3` and `7.30` stay two keys; of a repeated key the
 * last one counts; aliases are followed and merge keys applied. Keys that are mappings or sequences are left out, and
 * numbers that JSON cannot say (`.inf`, `.nan`) are their source text.
 */
export function toValue(root: YamlNode | undefined, options: ValueOptions = {}): JsonValue {
  let left = options.maxNodes ?? Infinity;
  // Aliases are bounded by the parser; this bound serves callers who want less.
  function convert(node: YamlNode | undefined): JsonValue {
    const target = resolve(node);
    if (target === undefined || left-- <= 0) return null;
    if (target.kind === 'scalar') return scalar(target);
    if (target.kind === 'sequence') return target.items.map(convert);
    const object: Record<string, JsonValue> = {};
    for (const pair of pairsOf(target)) {
      const key = keyText(pair);
      if (key !== undefined) setOwnValue(object, key, convert(pair.value));
    }
    return object;
  }
  return convert(root);
}

function scalar({ value, text }: ScalarNode): JsonValue {
  return typeof value === 'number' && !Number.isFinite(value) ? text : value;
}
