import type { OffsetRange } from '../syntax/node.ts';
import type { Path } from '../syntax/yaml/path.ts';
import { kindOf } from '../kinds/registry.ts';
import { child, textOf, type Field } from './field.ts';
import { fieldsAt } from './field-at-path.ts';
import { leadsTo } from './path-pattern.ts';
import type { SourceDocument } from './source-document.ts';

/** What a path leads to. */
export type PathTarget = 'evidence' | 'profile' | 'catalog';

/** A place in a document that names a file by its path. */
export interface PathReference {
  readonly to: PathTarget;
  /** The path as the author wrote it. */
  readonly text: string;
  /** Where it is written, with its quotes; of an alias, the alias. */
  readonly range: OffsetRange;
  /** Where its text stands: elsewhere than `range` where that is an alias. */
  readonly source: OffsetRange;
  readonly path: Path;
}

/** Where the configuration names catalog files. */
const CONFIGURATION = [['catalog', 'catalog', '[]']] as const;

/** Whether a path as written leads nowhere in a project: it is absolute, on any system, or an address. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[/\\]|[a-z][a-z0-9+.-]*:)/i.test(path);
}

function placesOf(kind: string): readonly (readonly [to: PathTarget, ...steps: string[]])[] {
  if (kind === 'Configuration') return CONFIGURATION;
  const { files = [], evidence = [] } = kindOf(kind) ?? {};
  return [
    ...files.map(({ to, path }) => [to, ...path] as const),
    ...evidence.map(({ holder, key }) => ['evidence', ...holder, key, '[]'] as const),
  ];
}

/** Whether the path of a file is written at a path of a document; a piece of evidence may name it under `file`. */
export function isPathAt(kind: string, path: Path): boolean {
  const own = path.at(-1) === 'file' ? path.slice(0, -1) : path;
  return placesOf(kind).some(([, ...steps]) => leadsTo(steps, own));
}

/** The relative paths of files that a document names; `kind` is the one whose schema judges it. */
export function pathsOf({ root }: Pick<SourceDocument, 'root'>, kind: string | undefined): PathReference[] {
  if (!root || kind === undefined) return [];
  return placesOf(kind).flatMap(([to, ...steps]) =>
    fieldsAt(root, steps).flatMap((holder) => {
      const field: Field | undefined = holder.node.kind === 'mapping' ? child(holder, 'file') : holder;
      const text = textOf(field);
      if (!field || text === undefined || text.trim() === '' || isAbsolutePath(text)) return [];
      return [{ to, text, range: field.range, source: field.node.range, path: field.path }];
    }),
  );
}
