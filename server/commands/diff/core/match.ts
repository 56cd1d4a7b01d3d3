/** What stands under one key on both sides; undefined where a side has nothing. */
export interface Match<T> {
  readonly key: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** Puts together what bears the same key, in the order of the later side, then what only the earlier one has. Of several with one key the last counts. */
export function match<T>(
  before: readonly T[],
  after: readonly T[],
  keyBefore: (item: T) => string,
  keyAfter: (item: T) => string = keyBefore,
): Match<T>[] {
  const old = new Map(before.map((item) => [keyBefore(item), item] as const));
  const current = new Map(after.map((item) => [keyAfter(item), item] as const));
  const keys = new Set([...current.keys(), ...old.keys()]);
  return [...keys].map((key) => ({ key, before: old.get(key), after: current.get(key) }));
}

/** Orders texts by their code units, which is the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders criteria by their numbers: 6.9 before 6.10. */
export function byCriterion(a: string, b: string): number {
  const [first = 0, second = 0] = a.split('.').map(Number);
  const [otherFirst = 0, otherSecond = 0] = b.split('.').map(Number);
  return first - otherFirst || second - otherSecond || byText(a, b);
}
