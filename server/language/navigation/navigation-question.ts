import type { Position } from 'vscode-languageserver-types';
import type { SourceFile } from '../../model/source-file.ts';
import type { Project, Snapshot } from '../../workspace/snapshot.ts';
import { spotAt, type Spot } from './spot.ts';

/** A place of a file that somebody wants to go from. */
export interface PlaceOfFile {
  readonly project: Project;
  readonly file: SourceFile;
  readonly spot: Spot;
}

/** The name at a position; undefined where none stands there that means anything. */
export function spotIn(snapshot: Snapshot, uri: string, position: Position): PlaceOfFile | undefined {
  const project = snapshot.projectOf(uri);
  const file = project?.files.get(uri);
  const spot = project && file && spotAt(project, file, file.lines.offsetAt(position));
  return spot && { project, file, spot };
}
