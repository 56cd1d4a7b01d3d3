import type { Location, Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../workspace/snapshot.ts';
import { occurrencesOf } from './navigation/occurrences.ts';
import { spotIn } from './navigation/navigation-question.ts';
import { rangeOf } from './range.ts';

/** Every place of the project that names what is named at a position. */
export function references(
  snapshot: Snapshot,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const place = spotIn(snapshot, uri, position);
  if (!place) return [];
  const { project, spot } = place;
  return occurrencesOf(spot.target, project).flatMap((each) => {
    const file = project.files.get(each.uri);
    if (!file || (each.isDefinition && !includeDeclaration)) return [];
    return [{ uri: each.uri, range: rangeOf(file, each.range) }];
  });
}
