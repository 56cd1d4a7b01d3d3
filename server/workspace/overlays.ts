import { fieldAt, fields, isNull, itemAt, type Field } from '../model/field.ts';
import { mergeProfiles } from '../model/merge-profiles.ts';
import { isAbsolutePath } from '../model/path-places.ts';
import { makeDocument, type SourceDocument } from '../model/source-document.ts';
import type { YamlNode } from '../syntax/node.ts';
import { currentSectionName } from '../schema/section-names.ts';
import { keyText } from '../syntax/yaml/mapping-view.ts';
import type { Path } from '../syntax/yaml/path.ts';
import { basesOf, namedBasesIn, type NamedBase } from './named-bases.ts';
import { circlesIn } from './overlay-cycles.ts';
import type { ProjectIndex } from './project-index.ts';
import type { Project } from './snapshot.ts';
import { isBelow } from './uri.ts';

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

type Files = Pick<Project, 'files' | 'root' | 'index'>;

/** What was made of the profiles of a project, kept as long as its files stay as they are. */
interface MadeProfiles {
  readonly documents: Map<string, SourceDocument | undefined>;
  readonly effective: Map<SourceDocument, EffectiveProfile>;
}

/** Pass to `index.derive`. */
const madeProfiles = (): MadeProfiles => ({ documents: new Map(), effective: new Map() });

/** A profile of the project, parsed once however many others build on it; without a position the first of its file. */
function profileIn(uri: string, { files, index }: Files, position?: number): SourceDocument | undefined {
  const { documents } = index.derive(madeProfiles);
  const key = `${uri}#${position ?? ''}`;
  if (!documents.has(key)) {
    const isWanted = (each: SourceDocument) =>
      position === undefined ? each.kind === 'SecurityProfile' : each.position === position;
    documents.set(key, files.get(uri)?.documents.find(isWanted));
  }
  return documents.get(key);
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

/** A base of a document: the profile that it leads to, or why it leads to none. */
type FoundBase =
  | { readonly base: NamedBase; readonly profile: SourceDocument }
  | { readonly base: NamedBase; readonly problem: BaseProblem };

function findBase(base: NamedBase, document: SourceDocument, project: Files): FoundBase {
  const circles = project.index.derive(circlesIn);
  const circle = circles.get(document.uri);
  if (base.uri === document.uri || (circle !== undefined && circle === circles.get(base.uri)))
    return { base, problem: 'cycle' };
  const profile = isAbsolutePath(base.path) ? undefined : profileIn(base.uri, project);
  return profile?.root ? { base, profile } : { base, problem: problemOf(base, profile, project) };
}

/** Lays a document over its bases, whose own bases have been dealt with. */
function layOver(
  document: SourceDocument,
  bases: readonly FoundBase[],
  effective: ReadonlyMap<SourceDocument, EffectiveProfile>,
): EffectiveProfile {
  const problems: FoundProblem[] = [];
  const known = new Set<string>();
  const layers: SourceDocument[] = [];
  let merged: SourceDocument['root'];
  for (const found of bases) {
    const { base } = found;
    if ('problem' in found) {
      problems.push({ base, problem: found.problem, isOwn: true, target: base.uri });
      continue;
    }
    const below = effective.get(found.profile);
    for (const { problem, target } of below?.problems ?? []) {
      // What is wrong far below is reached on every way there.
      const key = `${base.uri}\n${problem}\n${target}`;
      if (!known.has(key)) problems.push({ base, problem, target, isOwn: false });
      known.add(key);
    }
    const layer = below?.document.root ?? found.profile.root;
    merged = merged && layer ? { ...layer, node: mergeProfiles(merged.node, layer.node) } : layer;
    layers.unshift(...(below?.layers ?? [found.profile]));
  }
  const { uri, position, range, kind, root } = document;
  const own = root && (problems.length === 0 ? withoutExtends(root.node) : root.node);
  const node = merged && own ? mergeProfiles(merged.node, own) : own;
  return {
    document: makeDocument({ uri, position, node, range, kind }),
    // Of a base that is reached on two ways, the upper one is what counts.
    layers: [...new Set([document, ...layers])],
    problems,
  };
}

/**
 * What a profile is with everything it inherits; undefined for one that extends nothing. A base in a cycle is left out.
 * Each profile of a project is laid over its bases once, however many build on it and however deep they are.
 */
export function effectiveProfile(document: SourceDocument, project: Files): EffectiveProfile | undefined {
  if (!document.root || basesOf(document).length === 0) return undefined;
  const { effective } = project.index.derive(madeProfiles);
  const waiting = [document];
  for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
    const above = next;
    const bases = effective.has(above) ? [] : basesOf(above).map((base) => findBase(base, above, project));
    const open = bases.flatMap((found) =>
      'profile' in found && basesOf(found.profile).length > 0 && !effective.has(found.profile)
        ? [found.profile]
        : [],
    );
    waiting.push(...open);
    if (open.length > 0) continue;
    waiting.pop();
    if (!effective.has(above)) effective.set(above, layOver(above, bases, effective));
  }
  return effective.get(document);
}

/** What stands under a step of a path; a section also under another of its names, as other documents may have it. */
function stepInto(here: Field | undefined, path: Path, position: number): Field | undefined {
  const step = path[position];
  if (typeof step !== 'string') return step === undefined ? undefined : itemAt(here, step);
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
  const waiting = [...(direct.get(document.uri) ?? [])].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const key = `${next.uri}#${next.position}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const extender = profileIn(next.uri, project, next.position);
    if (extender) found.push(extender);
    waiting.push(...[...(direct.get(next.uri) ?? [])].reverse());
  }
  return found;
}
