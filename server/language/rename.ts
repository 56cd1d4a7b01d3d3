import type { Position, Range } from 'vscode-languageserver-types';
import { say } from '../messages/fill.ts';
import type { Project, Snapshot } from '../workspace/snapshot.ts';
import { headingsOf } from './navigation/heading-definitions.ts';
import { spotAt } from './navigation/spot.ts';
import { placeAt } from './position.ts';
import { rangeOf } from './range.ts';
import { renameHeading } from './rename/rename-heading.ts';
import { renameIds } from './rename/rename-ids.ts';
import { renameSection, sectionKeyAt } from './rename/rename-section.ts';
import { refused, type Refused, type Renaming } from './rename/renaming.ts';
import { RENAME } from './rename/rename-words.ts';
import type { FileEdits } from './workspace-edit.ts';

/** A sentence in the reader’s language that says why there is no renaming. */
export interface RenameRefusal {
  readonly sentence: string;
}

/** What can be renamed at a place. */
export interface Renamable {
  readonly range: Range;
  readonly placeholder: string;
}

interface Found {
  readonly range: { readonly start: number; readonly end: number };
  readonly placeholder: string;
  rename(newName: string): Renaming;
}

/** What can be renamed at an offset, with what it is called now, or why nothing can. */
function findAt(project: Project, uri: string, position: Position): Found | Refused {
  const file = project.files.get(uri);
  if (!file) return refused('nothing');
  const offset = file.lines.offsetAt(position);
  const place = placeAt(file, offset);
  const section = place && sectionKeyAt(place);
  if (section) {
    const { written, current, range } = section;
    if (written === current) return refused('section', { name: current });
    return { range, placeholder: current, rename: (name) => renameSection(section, name, project) };
  }
  const spot = spotAt(project, file, offset);
  if (!spot) return refused('nothing');
  const { range, target } = spot;
  switch (target.what) {
    case 'criterion':
    case 'file':
      return refused(target.what);
    case 'heading': {
      const of = project.files.get(target.uri);
      const heading = headingsOf(project, target.uri, target.position)[target.heading];
      if (of?.format !== 'markdown' || !heading) return refused('bodyPart');
      const placeholder = of.text.slice(heading.range.start, heading.range.end);
      return { range, placeholder, rename: (name) => renameHeading(target, name, project) };
    }
    case 'definitions': {
      const [first] = target.definitions;
      if (!first) return refused('nothing');
      return { range, placeholder: first.id, rename: (name) => renameIds(target.definitions, name, project) };
    }
  }
}

/** What can be renamed at a position; undefined where no document of ours is. */
export function prepareRename(
  snapshot: Snapshot,
  uri: string,
  position: Position,
): Renamable | RenameRefusal | undefined {
  const project = snapshot.projectOf(uri);
  const file = project?.files.get(uri);
  if (!project || !file) return undefined;
  const found = findAt(project, uri, position);
  if ('refusal' in found) return sentenceOf(found, snapshot, uri);
  return { range: rangeOf(file, found.range), placeholder: found.placeholder };
}

/** What a new name for the thing at a position changes, over all files of the project. */
export function rename(
  snapshot: Snapshot,
  uri: string,
  position: Position,
  newName: string,
): { readonly project: Project; readonly edits: FileEdits } | RenameRefusal | undefined {
  const project = snapshot.projectOf(uri);
  if (!project?.files.has(uri)) return undefined;
  const found = findAt(project, uri, position);
  const renaming = 'refusal' in found ? found : found.rename(newName);
  if ('refusal' in renaming) return sentenceOf(renaming, snapshot, uri);
  return { project, edits: renaming.edits };
}

function sentenceOf({ refusal, data }: Refused, snapshot: Snapshot, uri: string): RenameRefusal {
  return { sentence: say(RENAME[refusal], snapshot.localeOf(uri), data) };
}
