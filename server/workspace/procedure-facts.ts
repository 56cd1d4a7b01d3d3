import { child, dateOf, oneOrMany, textOf, type Field } from '../model/field.ts';
import type { SourceDocument } from '../model/source-file.ts';
import type { Extract, ProjectIndex } from './project-index.ts';

/** What other procedures need to know of a procedure. */
export interface ProcedureFacts {
  readonly uri: string;
  readonly position: number;
  readonly id: string;
  readonly status: string | undefined;
  readonly version: string | undefined;
  /** The day of its approval. */
  readonly approved: string | undefined;
  /** Languages of its text; empty where it does not say. */
  readonly languages: readonly string[];
  /** The sites where it holds, as written; empty: all of them. */
  readonly sites: readonly string[];
  readonly criteria: readonly string[];
  readonly translationOf: string | undefined;
}

const textsOf = (list: readonly Field[]) => list.flatMap((field) => textOf(field) ?? []);

const factsOf: Extract<Omit<ProcedureFacts, 'uri' | 'position'> | undefined> = ({ id, root, procedure }) =>
  procedure && id !== undefined
    ? {
        id,
        status: procedure.status,
        version: textOf(child(root, 'version')),
        approved: dateOf(child(root, 'approved')),
        languages: textsOf(oneOrMany(child(root, 'language'))),
        sites: textsOf(procedure.sites),
        criteria: textsOf(procedure.criteria),
        translationOf: textOf(procedure.translationOf),
      }
    : undefined;

function allFacts(index: ProjectIndex): readonly ProcedureFacts[] {
  return index
    .gather(['Procedure'], factsOf)
    .flatMap(({ uri, position, value }) => (value ? [{ uri, position, ...value }] : []))
    .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.position - b.position));
}

/** The facts of all procedures of a project that have an id, in the order of their paths. */
export function procedureFacts(index: ProjectIndex): readonly ProcedureFacts[] {
  return index.derive(allFacts);
}

const placeOf = ({ uri, position }: { readonly uri: string; readonly position: number }) =>
  `${uri}#${String(position)}`;

const byPlace = (index: ProjectIndex): ReadonlyMap<string, ProcedureFacts> =>
  new Map(procedureFacts(index).map((facts) => [placeOf(facts), facts]));

function firstOfEachId(index: ProjectIndex): ReadonlyMap<string, ProcedureFacts> {
  const found = new Map<string, ProcedureFacts>();
  for (const facts of procedureFacts(index)) if (!found.has(facts.id)) found.set(facts.id, facts);
  return found;
}

/** The facts of a procedure among those of all. */
export function factsOfDocument(index: ProjectIndex, document: SourceDocument): ProcedureFacts | undefined {
  return index.derive(byPlace).get(placeOf(document));
}

/** The facts of the first procedure with each id, in the order of their paths. */
export function proceduresById(index: ProjectIndex): ReadonlyMap<string, ProcedureFacts> {
  return index.derive(firstOfEachId);
}
