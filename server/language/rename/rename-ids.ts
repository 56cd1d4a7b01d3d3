import { addFormerId } from '../../model/former-ids.ts';
import { ID } from '../../model/symbols.ts';
import { isDocumentKind } from '../../kinds/registry.ts';
import {
  definitionsIn,
  meaningsOf,
  referencesTo,
  type Meaning,
  type PlacedDefinition,
} from '../../workspace/reference-graph.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { relativePath } from '../../workspace/uri.ts';
import { isDocument, namesOf } from '../navigation/occurrences.ts';
import { editsOf, writtenIn } from '../navigation/written.ts';
import { joined, type FileEdits } from '../workspace-edit.ts';
import { refused, type Renaming } from './renaming.ts';

const keyOf = ({ uri, range }: PlacedDefinition) => `${uri}\n${range.start}`;

const isOfProject = ({ kind }: PlacedDefinition) => isDocumentKind(kind);

/**
 * Everything that has to change its id together: where one reference means several things, as the site of a procedure
 * means that of every profile, all of them keep being meant.
 */
function meantTogether(first: readonly PlacedDefinition[], { index }: Project): readonly PlacedDefinition[] {
  const found = new Map<string, PlacedDefinition>();
  const seen = new Set<Meaning>();
  const waiting = [...first];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(keyOf(next))) continue;
    found.set(keyOf(next), next);
    for (const meaning of meaningsOf(next, index)) {
      if (seen.has(meaning)) continue;
      seen.add(meaning);
      for (const each of meaning.definitions) waiting.push(each);
    }
  }
  return [...found.values()];
}

/** A definition that has the new id already, where that would make two things one. */
function takenBy(
  newId: string,
  renamed: readonly PlacedDefinition[],
  { index }: Project,
): PlacedDefinition | undefined {
  const [first] = renamed;
  const rivals = first ? index.derive(definitionsIn).find(first.kind, newId) : [];
  if (rivals.length === 0) return undefined;
  const isNear = (rival: PlacedDefinition) =>
    renamed.some(({ uri, position }) => uri === rival.uri && position === rival.position);
  const isFromElsewhere = renamed.some((definition) =>
    referencesTo(definition, index).some(
      ({ uri, position, document }) =>
        document === undefined && !(uri === definition.uri && position === definition.position),
    ),
  );
  return rivals.find((rival) => isOfProject(rival) || isFromElsewhere || isNear(rival));
}

/** Gives another id to what is defined at these places, and to everything that refers to it. */
export function renameIds(first: readonly PlacedDefinition[], newId: string, project: Project): Renaming {
  const all = meantTogether(first, project);
  const [one, another] = all;
  if (!one) return refused('nothing');
  if (another && isOfProject(one)) return refused('severalDocuments', { id: one.id });
  if (!ID.test(newId) || newId === 'null') return refused('notAnId', { name: newId });
  if (newId === one.id) return { edits: new Map() };
  const rival = takenBy(newId, all, project);
  if (rival) return refused('taken', { name: newId, file: relativePath(rival.uri, project.root) });
  const own = all.flatMap((definition) => {
    const file = project.files.get(definition.uri);
    return file ? [writtenIn(file, definition, definition.id)] : [];
  });
  const places = [...own, ...namesOf(all, project)];
  return { edits: joined(editsOf(places, newId), ...all.map((each) => formerIds(each, newId, project))) };
}

function formerIds(definition: PlacedDefinition, newId: string, { files }: Project): FileEdits {
  const file = files.get(definition.uri);
  const document = file?.documents.find(({ position }) => position === definition.position);
  if (!file || !document || !isDocument(definition)) return new Map();
  return new Map([[file.uri, addFormerId(file, document, definition.id, newId)]]);
}
