import type { Edit } from '../model/edits.ts';
import { scalarText } from '../model/scalar-text.ts';
import type { SourceFile } from '../model/source-file.ts';
import { DOCUMENT_KINDS } from '../kinds/registry.ts';
import { configurationReferences, fileReferencesOf, type FileReference } from '../workspace/file-graph.ts';
import type { Project } from '../workspace/snapshot.ts';
import { folderOf, isBelow, pathFrom } from '../workspace/uri.ts';
import type { FileEdits } from './workspace-edit.ts';

/** A file or folder that is going to have another name or place. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The place that something will have after the moves: it moves with the nearest folder above it that does. */
function placeAfter(uri: string, moves: ReadonlyMap<string, string>): string {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) {
    const to = moves.get(uri.slice(0, end));
    if (to !== undefined) return to + uri.slice(end);
  }
  return uri;
}

/** A path in the author's own manner: with `./` before it where there was one, escaped in links as it was. */
function pathLike(reference: FileReference, path: string, file: SourceFile): string {
  const dotted = /^\.[/\\](?!\.)/.test(reference.text.trim()) && !path.startsWith('.') ? `./${path}` : path;
  const { start, end } = reference.source;
  if (reference.to !== 'link')
    return scalarText(dotted, /^["']/.exec(file.text.slice(start, end))?.[0] ?? '');
  const isFree = file.text[start - 1] === '<' && file.format === 'markdown';
  return isFree ? dotted : dotted.replace(/[\s()<>%"'#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function editOf(
  reference: FileReference & { readonly uri: string },
  moves: ReadonlyMap<string, string>,
  { files, root }: Project,
): Edit | undefined {
  const { uri, target, text, source, to } = reference;
  const file = files.get(uri);
  const newHome = placeAfter(uri, moves);
  const newTarget = placeAfter(target, moves);
  if (!file || text === '' || (newHome === uri && newTarget === target)) return undefined;
  // What leaves the project is no business of its documents any more.
  if (![target, newHome, newTarget].every((place) => isBelow(place, root))) return undefined;
  const before = pathFrom(folderOf(uri), target);
  const after = pathFrom(folderOf(newHome), newTarget);
  if (before === after) return undefined;
  // A value over several lines would be written anew as one.
  const isBlock = to !== 'link' && /^[|>]/.test(file.text.slice(source.start, source.end));
  return isBlock ? undefined : { range: source, newText: pathLike(reference, after, file) };
}

/** The paths that change in the documents of a project when files and folders move, those of moved documents included. */
export function editsOfMoves(moves: readonly Move[], project: Project): FileEdits {
  const byPlace = new Map(moves.map(({ from, to }) => [from, to]));
  const edits = new Map<string, Map<number, Edit>>();
  const references = [
    ...project.index
      .gather(DOCUMENT_KINDS, fileReferencesOf)
      .flatMap(({ uri, value }) => value.map((reference) => ({ ...reference, uri }))),
    ...configurationReferences(project),
  ];
  for (const reference of references) {
    const edit = editOf(reference, byPlace, project);
    if (!edit) continue;
    const ofFile = edits.get(reference.uri) ?? new Map<number, Edit>();
    // Aliases lead to one text, which changes once.
    edits.set(reference.uri, ofFile.set(edit.range.start, edit));
  }
  return new Map([...edits].map(([uri, ofFile]) => [uri, [...ofFile.values()]]));
}
