import { clocksAt } from '../../../domain/deadlines/deadlines-at.ts';
import type { FileSource } from './file-source.ts';
import { ownerIn, peopleOfDocument } from './people.ts';
import type { ReportProcedure } from './report-data.ts';
import { allShownAt, dateAt, given, shown, shownAt } from './shown.ts';

/** The written procedures of a file. */
export function proceduresData({
  file,
  documents,
  project,
  snapshot,
  nameOf,
}: FileSource): ReportProcedure[] {
  return documents.flatMap((document) => {
    const { procedure, root, id } = document;
    if (!procedure) return [];
    const [review] = clocksAt(document, ['reviewed'], project, snapshot.today);
    return [
      {
        id: shown(id ?? ''),
        file: shown(nameOf(file.uri)),
        ...given({
          title: shownAt(root, 'title'),
          version: shownAt(root, 'version'),
          status: shownAt(root, 'status'),
          owner: ownerIn(root, peopleOfDocument(document, project.index)),
          approved: dateAt(root, 'approved'),
          reviewed: dateAt(root, 'reviewed'),
          nextReview: review?.end,
          language: allShownAt(root, 'language').join(', ') || undefined,
        }),
        criteria: allShownAt(root, 'criteria'),
        sites: allShownAt(root, 'sites'),
      },
    ];
  });
}
