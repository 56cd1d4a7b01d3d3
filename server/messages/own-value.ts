/**
 * What an object itself has under a key; undefined where it has nothing of its own there. Text of a document is looked up
 * so, and never by `table[key]`: every object also has what it inherits, under `constructor` and `__proto__`.
 */
export function ownValue<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Gives an object a value of its own under a key. Plain assignment to `__proto__` would change what it inherits instead. */
export function setOwnValue<T>(table: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(table, key, { value, enumerable: true, configurable: true, writable: true });
}
