/** Decides about two values that only their owner can compare; undefined where they are nothing special. */
export type CompareSpecial = (a: object, b: object) => boolean | undefined;

const isPlain = (value: object) => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

function isSameMap(
  a: ReadonlyMap<unknown, unknown>,
  b: ReadonlyMap<unknown, unknown>,
  special: CompareSpecial,
): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, value] of a) {
    const other = others.next();
    // In the same order too: whoever walks through it sees the order.
    if (other.done || !Object.is(key, other.value[0]) || !isSame(value, other.value[1], special))
      return false;
  }
  return true;
}

function isSameSet(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  if (a.size !== b.size) return false;
  const others = b.values();
  return [...a].every((value) => Object.is(value, others.next().value));
}

function isSameObject(a: object, b: object, special: CompareSpecial): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    const [own, other] = [
      Object.getOwnPropertyDescriptor(a, key),
      Object.getOwnPropertyDescriptor(b, key),
    ] as const;
    // A getter may compute anything, and what it gives may be large.
    if (!own || !other || own.get || other.get) return false;
    return isSame(own.value, other.value, special);
  });
}

/**
 * Whether two values say the same, as far as plain data goes: arrays, maps, sets and plain objects are looked into.
 * Functions, getters and instances of classes are the same only where they are one.
 */
export function isSame(a: unknown, b: unknown, special: CompareSpecial = () => undefined): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const decided = special(a, b);
  if (decided !== undefined) return decided;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value, at) => isSame(value, b[at], special));
  if (a instanceof Map && b instanceof Map) return isSameMap(a, b, special);
  if (a instanceof Set && b instanceof Set) return isSameSet(a, b);
  if (a instanceof RegExp && b instanceof RegExp) return String(a) === String(b);
  return isPlain(a) && isPlain(b) && isSameObject(a, b, special);
}
