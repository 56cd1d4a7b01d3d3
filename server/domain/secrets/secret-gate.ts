import type { OffsetRange } from '../../syntax/node.ts';
import { secretRanges } from './secret-ranges.ts';
import { createSecretFinder } from './secret-finder.ts';

/** Stands in the place of every secret, in every output. */
const SECRET_MARK = '•••';

/** What every text goes through that leaves the program: it knows the secrets of the documents, and shows none of them. */
export interface SecretGate {
  /** Whether there is nothing to hide. Such a gate gives back what it was given. */
  readonly isOpen: boolean;
  /** A text made from documents, without secrets: neither known ones nor what looks like one by itself. */
  hide(text: string): string;
  /**
   * The same for every text in lists, maps and plain objects, keys too, but not below the keys in `except`. What holds no
   * secret is given back itself.
   */
  hideIn<T>(value: T, except?: ReadonlySet<string>): T;
  /** A text ready for writing, whatever format it is in: known secrets only, since words may stand together by chance there. */
  hideKnown(text: string): string;
}

/** Nothing is to be hidden. */
export const OPEN_GATE: SecretGate = {
  isOpen: true,
  hide: (text) => text,
  hideIn: (value) => value,
  hideKnown: (text) => text,
};

function withMarks(text: string, ranges: readonly OffsetRange[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    result += text.slice(done, Math.max(done, start)) + (start >= done ? SECRET_MARK : '');
    done = end;
  }
  return result + text.slice(done);
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const NONE: ReadonlySet<string> = new Set();

function hideDeep(value: unknown, hide: (text: string) => string, except: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return hide(value);
  if (typeof value !== 'object' || value === null) return value;
  const inner = (each: unknown) => hideDeep(each, hide, except);
  const isSame = (before: readonly unknown[], after: readonly unknown[]) =>
    before.every((each, at) => each === after[at]);
  if (Array.isArray(value)) {
    const before: readonly unknown[] = value;
    const after = before.map(inner);
    return isSame(before, after) ? value : after;
  }
  if (value instanceof Map) {
    const before = [...(value as ReadonlyMap<unknown, unknown>)];
    const after = before.map(([key, each]) => [inner(key), inner(each)] as const);
    return isSame(before.flat(), after.flat()) ? value : new Map(after);
  }
  // What is of a class is no data: a tree, a host, a date.
  if (!isPlainObject(value)) return value;
  const before = Object.entries(value) as (readonly [string, unknown])[];
  const after = before.map(([key, each]) => [hide(key), except.has(key) ? each : inner(each)] as const);
  return isSame(before.flat(), after.flat()) ? value : Object.fromEntries(after);
}

/** Makes the gate that hides these secrets. */
export function createSecretGate(secrets: Iterable<string>): SecretGate {
  const all = [...secrets];
  if (all.length === 0) return OPEN_GATE;
  const find = createSecretFinder(all);
  const hide = (text: string) => withMarks(text, [...find(text), ...secretRanges(text)]);
  return {
    isOpen: false,
    hide,
    // What is given is what comes back, with other texts.
    hideIn: <T>(value: T, except = NONE) => hideDeep(value, hide, except) as T,
    hideKnown: (text) => withMarks(text, find(text)),
  };
}
