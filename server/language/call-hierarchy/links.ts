import { referencesOf } from '../../model/symbols.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { fileReferencesOf, referencesToFile, type PlacedFileReference } from '../../workspace/file-graph.ts';
import {
  definitionsIn,
  referencesIn,
  referencesTo,
  type PlacedDefinition,
  type PlacedReference,
} from '../../workspace/reference-graph.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { documentsIn } from '../navigation/occurrences.ts';
import { holderOf, isAnswer, type Node } from './nodes.ts';

/** A step of the chain: where it leads, and the place in the file of the caller that says so. */
export interface Link {
  readonly node: Node;
  readonly range: OffsetRange;
}

const within = (inner: OffsetRange, outer: OffsetRange) =>
  outer.start <= inner.start && inner.end <= outer.end;

const placeOf = ({ uri, position }: PlacedDefinition | PlacedReference) => `${uri}\n${position}`;

const isProcedure = ({ kind }: PlacedDefinition) => kind === 'Procedure';

/** The file that a path leads to, as the procedure that it holds where it holds one. */
function fileNode(uri: string, project: Project): Node {
  const procedure = documentsIn(uri, project).find(isProcedure);
  return procedure ? { what: 'definition', definition: procedure } : { what: 'file', uri };
}

/** The files that are named in a stretch of a file. */
function filesIn(
  project: Project,
  { uri, position }: { readonly uri: string; readonly position: number },
  stretch: OffsetRange | undefined,
): Link[] {
  const all = project.files.get(uri)?.derive(position, fileReferencesOf) ?? [];
  return all
    .filter(({ to, text, range }) => {
      const isProof = to === 'evidence' || (to === 'link' && text !== '');
      return isProof && (!stretch || within(range, stretch));
    })
    .map(({ target, range }) => ({ node: fileNode(target, project), range }));
}

/** The criteria that a procedure says it serves. */
function claims(procedure: PlacedDefinition, { files }: Project): readonly string[] {
  const all = files.get(procedure.uri)?.derive(procedure.position, referencesOf) ?? [];
  return all.filter(({ to }) => to === 'criterion').map(({ id }) => id);
}

/** From an answer to the procedures that it cites or that claim its criterion, and to its evidence. */
function fromAnswer(answer: PlacedReference, project: Project): Link[] {
  const { index, files } = project;
  const file = files.get(answer.uri);
  if (!file) return [];
  const definitions = index.derive(definitionsIn);
  const cited = (file.derive(answer.position, referencesOf) ?? [])
    .filter(({ to, range }) => to === 'Procedure' && within(range, answer.whole))
    .flatMap((reference) =>
      definitions
        .resolve(reference, answer)
        .map((definition) => ({ node: { what: 'definition' as const, definition }, range: reference.range })),
    );
  const claimants = new Set(index.derive(referencesIn)('criterion', answer.id).map(placeOf));
  const claiming = definitions
    .ofKind('Procedure')
    .filter((each) => claimants.has(placeOf(each)))
    .map((definition) => ({ node: { what: 'definition' as const, definition }, range: answer.range }));
  return [...cited, ...claiming, ...filesIn(project, answer, answer.whole)];
}

/** Answers that cite a procedure. */
function citing(procedure: PlacedDefinition, { index, files }: Project) {
  return referencesTo(procedure, index).flatMap((reference) => {
    const file = files.get(reference.uri);
    const answer = (file?.derive(reference.position, referencesOf) ?? [])
      .map((each) => ({ ...each, uri: reference.uri, position: reference.position }))
      .find((each) => isAnswer(each) && within(reference.range, each.whole));
    return answer ? [{ answer, reference }] : [];
  });
}

/** What a node leads to: an answer to procedures and evidence, a procedure to the evidence of the answers that cite it. */
export function outgoing(node: Node, project: Project): Link[] {
  if (node.what === 'answer') return fromAnswer(node.answer, project);
  if (node.what === 'file') return [];
  const { definition } = node;
  if (!isProcedure(definition)) return filesIn(project, definition, definition.whole);
  const ofAnswers = citing(definition, project).flatMap(({ answer }) => {
    return filesIn(project, answer, answer.whole).map((link) => ({ ...link, range: definition.range }));
  });
  return [...filesIn(project, definition, undefined), ...ofAnswers];
}

/** What leads to a node: to a file what names it, to a procedure its criteria, to a criterion the records about it. */
export function incoming(node: Node, project: Project): Link[] {
  const { index } = project;
  const held = ({ uri, position, range }: PlacedFileReference | PlacedReference): Link[] => {
    const holder = holderOf(project, uri, position, range);
    return holder ? [{ node: holder, range }] : [];
  };
  if (node.what === 'file') return referencesToFile(node.uri, project).flatMap(held);
  const criteria = index.derive(referencesIn);
  if (node.what === 'answer') {
    return criteria('criterion', node.answer.id)
      .filter((reference) => !isAnswer(reference))
      .flatMap(held)
      .filter((link) => link.node.what === 'definition' && !isProcedure(link.node.definition));
  }
  const { definition } = node;
  const links = referencesToFile(definition.uri, project)
    .filter(({ uri, text }) => text !== '' && uri !== definition.uri)
    .flatMap(held);
  if (!isProcedure(definition)) return links;
  const cited = citing(definition, project).map(({ answer, reference }) => ({
    node: { what: 'answer' as const, answer },
    range: reference.range,
  }));
  const claimed = claims(definition, project).flatMap((id) =>
    criteria('criterion', id)
      .filter(isAnswer)
      .map((answer) => ({ node: { what: 'answer' as const, answer }, range: answer.range })),
  );
  return [...cited, ...claimed, ...links];
}
