import { child, fieldAt, fields, isNull, items, oneOrMany, textOf, type Field } from '../model/field.ts';
import { mergeProfiles } from '../model/merge-profiles.ts';
import { isAbsolutePath } from '../model/path-places.ts';
import { makeDocument, type SourceDocument } from '../model/source-document.ts';
import type { YamlNode } from '../syntax/node.ts';
import { currentSectionName } from '../schema/section-names.ts';
import { keyText } from '../syntax/yaml/mapping-view.ts';
import type { Path } from '../syntax/yaml/path.ts';
import type { Gathered, ProjectIndex } from './project-index.ts';
import type { Project } from './snapshot.ts';
import { folderOf, isBelow, resolveFrom } from './uri.ts';

/** A base as `extends` names it. */
export interface NamedBase {
  /** Where its path is written. */
  readonly field: Field;
  readonly path: string;
  readonly uri: string;
}

/** Why a base cannot be used. */
export type BaseProblem = 'missing' | 'outside' | 'not-a-profile' | 'cycle';

/** A profile together with all that it inherits. */
export interface EffectiveProfile {
  /** The merged document; its values keep their ranges in the documents in which they are written. */
  readonly document: SourceDocument;
  /** The documents that it is made of, from the one that was asked for down to the last base; the first that holds a path wins. */
  readonly layers: readonly SourceDocument[];
  /** Bases that cannot be used; where there are any, nobody can tell what is missing. */
  readonly problems: readonly FoundProblem[];
}

/** A base that cannot be used, and through which of the document’s own bases that is so. */
export interface FoundProblem {
  readonly base: NamedBase;
  readonly problem: BaseProblem;
  /** Whether it is the document’s own fault: its own base, or a cycle that it is part of. */
  readonly isOwn: boolean;
  /** The base that cannot be used. */
  readonly target: string;
}

/** The bases that a document names, in the order in which they are applied. */
function basesOf({ uri, root }: Pick<SourceDocument, 'uri' | 'root'>): NamedBase[] {
  return oneOrMany(child(root, 'extends')).flatMap((field) => {
    const path = textOf(field)?.trim();
    if (path === undefined || path === '') return [];
    return [{ field, path, uri: resolveFrom(folderOf(uri), path.replaceAll('\\', '/')) }];
  });
}

type Files = Pick<Project, 'files' | 'root'>;

function profileIn(uri: string, { files }: Files): SourceDocument | undefined {
  return files.get(uri)?.documents.find(({ kind }) => kind === 'SecurityProfile');
}

function problemOf(base: NamedBase, document: SourceDocument | undefined, project: Files): BaseProblem {
  if (isAbsolutePath(base.path) || !isBelow(base.uri, project.root)) return 'outside';
  return project.files.has(base.uri) && !document ? 'not-a-profile' : 'missing';
}

/** A profile with nothing left to inherit is one like any other. */
function withoutExtends(node: YamlNode): YamlNode {
  if (node.kind !== 'mapping') return node;
  return { ...node, pairs: node.pairs.filter((pair) => keyText(pair) !== 'extends') };
}

/**
 * What a profile is with everything it inherits; undefined for one that extends nothing. A base in a cycle is left out.
 * `above` are the documents on the way to this one.
 */
export function effectiveProfile(
  document: SourceDocument,
  project: Files,
  above: readonly string[] = [],
): EffectiveProfile | undefined {
  const bases = basesOf(document);
  const { root } = document;
  if (!root || bases.length === 0) return undefined;
  const chain = [...above, document.uri];
  const problems: FoundProblem[] = [];
  const layers: SourceDocument[] = [];
  let merged: SourceDocument['root'];
  for (const base of bases) {
    if (chain.includes(base.uri)) {
      problems.push({ base, problem: 'cycle', isOwn: base.uri === document.uri, target: base.uri });
      continue;
    }
    const found = isAbsolutePath(base.path) ? undefined : profileIn(base.uri, project);
    if (!found?.root) {
      problems.push({ base, problem: problemOf(base, found, project), isOwn: true, target: base.uri });
      continue;
    }
    const effective = effectiveProfile(found, project, chain);
    for (const { problem, target } of effective?.problems ?? []) {
      problems.push({ base, problem, target, isOwn: problem === 'cycle' && target === document.uri });
    }
    const layer = effective?.document.root ?? found.root;
    merged = merged ? { ...layer, node: mergeProfiles(merged.node, layer.node) } : layer;
    layers.unshift(...(effective?.layers ?? [found]));
  }
  const own = problems.length === 0 ? withoutExtends(root.node) : root.node;
  const node = merged ? mergeProfiles(merged.node, own) : own;
  const { uri, position, range, kind } = document;
  return {
    document: makeDocument({ uri, position, node, range, kind }),
    layers: [document, ...layers],
    problems,
  };
}

/** What stands under a step of a path; a section also under another of its names, as other documents may have it. */
function stepInto(here: Field | undefined, path: Path, position: number): Field | undefined {
  const step = path[position];
  if (typeof step !== 'string') return items(here).find(({ path: own }) => own.at(-1) === step);
  const found = fieldAt(here, step);
  if (found || position !== 1 || path[0] !== 'sections') return found;
  return fields(here).find(({ key }) => currentSectionName(key) === currentSectionName(step));
}

/** How far a path of an effective profile leads in one of the documents that it is made of, and what stands there. */
export interface Followed {
  /** How many of its steps are there. */
  readonly steps: number;
  /** What stands under the last of them; the top where none is. */
  readonly field: Field | undefined;
}

/** Follows a path in a document as it is written. A key without a value says nothing and leads nowhere. */
export function follow(root: Field | undefined, path: Path): Followed {
  let field = root;
  for (const position of path.keys()) {
    const next = stepInto(field, path, position);
    if (!next || (isNull(next) && next.node.kind === 'scalar' && next.node.text === ''))
      return { steps: position, field };
    field = next;
  }
  return { steps: path.length, field };
}

/** The files of the bases that a document names; pass to `index.gather`. */
export const baseUrisOf = (document: SourceDocument): readonly string[] =>
  basesOf(document).map(({ uri }) => uri);

/** The bases that the profiles of a project name. A text without the word is not parsed for it. */
export const namedBasesIn = (index: ProjectIndex): readonly Gathered<readonly string[]>[] =>
  index.gather(['SecurityProfile'], baseUrisOf, /extends/);

/** By the URI of a base: the documents that extend it directly; pass to `index.derive`. */
export function extendersIn(
  index: ProjectIndex,
): ReadonlyMap<string, readonly { readonly uri: string; readonly position: number }[]> {
  const found = new Map<string, { uri: string; position: number }[]>();
  for (const { uri, position, value } of namedBasesIn(index)) {
    for (const base of value) {
      const list = found.get(base);
      if (list) list.push({ uri, position });
      else found.set(base, [{ uri, position }]);
    }
  }
  return found;
}

/** The documents that build on a document, directly or through others, each once. */
export function extendersOf(
  document: Pick<SourceDocument, 'uri' | 'position'>,
  project: Project,
): SourceDocument[] {
  const direct = project.index.derive(extendersIn);
  const seen = new Set<string>([`${document.uri}#${document.position}`]);
  const found: SourceDocument[] = [];
  const collect = (uri: string) => {
    for (const next of direct.get(uri) ?? []) {
      const key = `${next.uri}#${next.position}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const extender = project.files
        .get(next.uri)
        ?.documents.find(({ position }) => position === next.position);
      if (extender) found.push(extender);
      collect(next.uri);
    }
  };
  collect(document.uri);
  return found;
}
