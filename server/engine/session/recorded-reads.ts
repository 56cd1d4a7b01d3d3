import type { SourceFile } from '../../model/source-file.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { isSame, type CompareSpecial } from './same-value.ts';
import { ownValue } from '../../messages/own-value.ts';

/** One look at a project: what was seen, and how to look again. */
interface Read {
  readonly seen: unknown;
  readonly again: (project: Project) => unknown;
  /** It is about the disk, and may differ although the index is the same. */
  readonly isOfDisk: boolean;
}

type Again<T> = (project: Project) => T;

/** A project that remembers what was read from it. */
export interface RecordedProject {
  readonly project: Project;
  /** Whether everything that was read would be the same in a later state of the project. */
  holdsIn(later: Project): boolean;
}

/** Whether two states of a file say the same. */
export function isSameFile(a: SourceFile | undefined, b: SourceFile | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && a.text === b?.text && a.role === b.role && a.unreadable === b.unreadable;
}

const isFile = (value: object): value is SourceFile => 'uri' in value && 'text' in value && 'lines' in value;
const isDocument = (value: object): value is { readonly uri: string; readonly position: number } =>
  'uri' in value && 'position' in value && 'root' in value && 'entries' in value;

/** Files are compared by their text, and documents by the text of their file: their trees are made again at will. */
function comparing(before: Project, later: Project): CompareSpecial {
  return (a, b) => {
    if (isFile(a) && isFile(b)) return isSameFile(a, b);
    if (!isDocument(a) || !isDocument(b)) return undefined;
    const isOne = a.uri === b.uri && a.position === b.position;
    return isOne && isSameFile(before.files.get(a.uri), later.files.get(b.uri));
  };
}

/** What is known of two states of projects, shared by all who compare the same two: many documents read the same lists. */
const compared = new WeakMap<Project['index'], WeakMap<Project['index'], WeakMap<object, boolean>>>();

function memoOf(before: Project, later: Project): WeakMap<object, boolean> {
  let ofBefore = compared.get(before.index);
  if (!ofBefore) compared.set(before.index, (ofBefore = new WeakMap()));
  let memo = ofBefore.get(later.index);
  if (!memo) ofBefore.set(later.index, (memo = new WeakMap()));
  return memo;
}

/** Makes a project that remembers what is read from it: from its files, its index, its settings and its facts. */
export function recordReads(before: Project): RecordedProject {
  const reads = new Map<string, Read>();
  const keys = new Map<unknown, number>();
  let unnamed = 0;

  /** A name for a function or a text; equal for equal ones. */
  const nameOf = (part: unknown): string => {
    if (typeof part === 'string') return JSON.stringify(part);
    let key = keys.get(part);
    if (key === undefined) keys.set(part, (key = keys.size));
    return String(key);
  };
  const note = <T>(name: string | undefined, seen: T, again: Again<unknown>, isOfDisk = false): T => {
    const key = name ?? `#${unnamed++}`;
    if (!reads.has(key)) reads.set(key, { seen, again, isOfDisk });
    return seen;
  };
  const call = (name: string, args: readonly unknown[]) =>
    args.every((arg) => typeof arg === 'string') ? `${name}(${args.map(nameOf).join()})` : undefined;

  /** What is derived from a whole index is large: of a look-up in it, only what is looked up is remembered. */
  const view = (name: string, value: unknown, again: Again<unknown>): unknown => {
    if (typeof value === 'function') return viewOfFunction(name, value as Callable, again as Again<Callable>);
    if (value instanceof Map || value instanceof Set)
      return viewOfTable(name, value as Table, again as Again<Table>);
    if (typeof value !== 'object' || value === null) return note(name, value, again);
    const entries = Object.entries(value);
    if (Array.isArray(value) || !entries.some(([, part]) => typeof part === 'function'))
      return note(name, value, again);
    const parts = entries.map(([key, part]) => [
      key,
      view(`${name}.${key}`, part, (later) =>
        ownValue(again(later) as Readonly<Record<string, unknown>>, key),
      ),
    ]);
    return Object.fromEntries(parts);
  };
  const viewOfFunction =
    (name: string, value: Callable, again: Again<Callable>): Callable =>
    (...args) =>
      note(call(name, args), value(...args), (later) => again(later)(...args));
  const viewOfTable = <T extends Table>(name: string, value: T, again: Again<T>): T =>
    new Proxy(value, {
      get(target, property) {
        if (property === 'has')
          return (key: string) =>
            note(call(`${name}.has`, [key]), target.has(key), (later) => again(later).has(key));
        if (property === 'get' && target instanceof Map) {
          const read = (table: Table, key: string): unknown =>
            table instanceof Map ? table.get(key) : undefined;
          return (key: string) =>
            note(call(`${name}.get`, [key]), read(target, key), (later) => read(again(later), key));
        }
        note(name, target, again);
        const member: unknown = Reflect.get(target, property, target);
        return typeof member === 'function' ? (member as Callable).bind(target) : member;
      },
    });

  const derived = new Map<unknown, unknown>();
  const { index } = before;
  const recordedIndex: ProjectIndex = {
    find: (kind, id) =>
      note(call('find', [kind, id]), index.find(kind, id), (later) => later.index.find(kind, id)),
    ids: (kind) => note(call('ids', [kind]), index.ids(kind), (later) => later.index.ids(kind)),
    has: (kind) => note(call('hasKind', [kind]), index.has(kind), (later) => later.index.has(kind)),
    ofKind: (kind) => note(call('ofKind', [kind]), index.ofKind(kind), (later) => later.index.ofKind(kind)),
    gather: (kinds, extract, holding) =>
      note(
        `gather(${kinds.join()}, ${nameOf(extract)}, ${String(holding)})`,
        index.gather(kinds, extract, holding),
        (later) => later.index.gather(kinds, extract, holding),
      ),
    derive<T>(compute: (index: ProjectIndex) => T): T {
      // What takes nothing from the index is a memory that its users fill: with one of their own, all that they read is seen.
      if (compute.length === 0 && !derived.has(compute)) derived.set(compute, compute(recordedIndex));
      if (!derived.has(compute)) {
        const again = (later: Project) => later.index.derive(compute);
        derived.set(compute, view(`derive(${nameOf(compute)})`, index.derive(compute), again));
      }
      // The key of an entry is the function that computed it; a view has the form of what it shows.
      return derived.get(compute) as T;
    },
    get contacts() {
      return note('contacts', index.contacts, (later) => later.index.contacts);
    },
    get sites() {
      return note('sites', index.sites, (later) => later.index.sites);
    },
    headings: (procedure) =>
      note(undefined, index.headings(procedure), (later) => {
        const now = later.files
          .get(procedure.uri)
          ?.documents.find(({ position }) => position === procedure.position);
        return now && later.index.headings(now);
      }),
  };
  const { root, catalog, baseline } = before;
  return {
    project: {
      root,
      catalog,
      baseline,
      files: viewOfTable('files', before.files, (later) => later.files),
      index: recordedIndex,
      settingsOf: (uri) =>
        note(call('settings', [uri]), before.settingsOf(uri), (later) => later.settingsOf(uri)),
      fact: (uri, path) =>
        note(call('fact', [uri, path]), before.fact(uri, path), (later) => later.fact(uri, path), true),
    },
    holdsIn(later) {
      const isSameProject =
        root === later.root &&
        catalog === later.catalog &&
        baseline.uri === later.baseline.uri &&
        baseline.state === later.baseline.state &&
        isSame(baseline.baseline.entries, later.baseline.baseline.entries);
      if (!isSameProject) return false;
      const special = comparing(before, later);
      const memo = memoOf(before, later);
      const isStill = ({ seen, again, isOfDisk }: Read) => {
        const now = again(later);
        if (Object.is(seen, now)) return true;
        if (typeof seen !== 'object' || seen === null) return false;
        if (isOfDisk) return isSame(seen, now);
        const known = memo.get(seen);
        if (known !== undefined) return known;
        const result = isSame(seen, now, special);
        memo.set(seen, result);
        return result;
      };
      try {
        return [...reads.values()].every(isStill);
      } catch {
        // What cannot be read again is not as it was.
        return false;
      }
    },
  };
}

type Callable = (...args: readonly unknown[]) => unknown;
type Table = ReadonlyMap<string, unknown> | ReadonlySet<string>;
