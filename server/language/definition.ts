import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { Host } from '../host/host.ts';
import type { OffsetRange } from '../syntax/node.ts';
import type { Project, Snapshot } from '../workspace/snapshot.ts';
import { existingFile } from './navigation/existing-file.ts';
import { headingsOf } from './navigation/heading-definitions.ts';
import { occurrencesOf } from './navigation/occurrences.ts';
import { spotIn } from './navigation/navigation-question.ts';
import type { Target } from './navigation/spot.ts';
import { rangeOf } from './range.ts';

type Goal = Pick<LocationLink, 'targetUri' | 'targetRange' | 'targetSelectionRange'>;

/** Where what is named at a position is defined: an id, a heading, a file, the answers to a criterion. */
export async function definition(
  snapshot: Snapshot,
  uri: string,
  position: Position,
  host: Host,
): Promise<LocationLink[]> {
  const place = spotIn(snapshot, uri, position);
  if (!place) return [];
  const { project, file, spot } = place;
  const originSelectionRange = rangeOf(file, spot.range);
  const goals = await goalsOf(spot.target, project, host);
  return goals.map((goal) => ({ originSelectionRange, ...goal }));
}

async function goalsOf(target: Target, project: Project, host: Host): Promise<Goal[]> {
  const goal = (uri: string, selection: OffsetRange, whole: OffsetRange): Goal[] => {
    const file = project.files.get(uri);
    if (!file) return [];
    const start = Math.min(whole.start, selection.start);
    const range = rangeOf(file, { start, end: Math.max(whole.end, selection.end) });
    return [{ targetUri: uri, targetRange: range, targetSelectionRange: rangeOf(file, selection) }];
  };
  switch (target.what) {
    case 'definitions':
      return target.definitions.flatMap(({ uri, range, whole }) => goal(uri, range, whole));
    case 'heading': {
      const { uri, position, heading } = target;
      const found = headingsOf(project, uri, position)[heading];
      return found ? goal(uri, found.range, found.whole) : [];
    }
    case 'criterion':
      return occurrencesOf(target, project)
        .filter(({ isDefinition }) => isDefinition)
        .flatMap(({ uri, range }) => goal(uri, range, range));
    case 'file': {
      const uri = await existingFile(target.uri, project, host);
      const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      return uri === undefined ? [] : [{ targetUri: uri, targetRange: top, targetSelectionRange: top }];
    }
  }
}
