import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../workspace/snapshot.ts';
import { occurrencesOf } from './navigation/occurrences.ts';
import { spotIn } from './navigation/navigation-question.ts';
import { rangeOf } from './range.ts';

/** The places of this file that name what is named at a position; the one that defines it is marked as written. */
export function documentHighlights(snapshot: Snapshot, uri: string, position: Position): DocumentHighlight[] {
  const place = spotIn(snapshot, uri, position);
  if (!place) return [];
  const { project, file, spot } = place;
  return occurrencesOf(spot.target, project)
    .filter((each) => each.uri === uri)
    .map(({ range, isDefinition }) => ({
      range: rangeOf(file, range),
      kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}
