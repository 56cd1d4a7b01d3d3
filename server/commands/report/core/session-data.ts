import { child } from '../../../model/field.ts';
import type { FileSource } from './file-source.ts';
import type { ReportSession } from './report-data.ts';
import { allShownAt, dateAt, evidenceAt, given, shown, shownAt } from './shown.ts';

/** The training sessions of a file, in their order. */
export function sessionsData({ file, documents, project, locale, nameOf }: FileSource): ReportSession[] {
  return documents.flatMap((document) => {
    if (document.kind !== 'TrainingLog') return [];
    return document.entries.map((session) => {
      const attendees = child(session, 'attendees')?.node;
      const count = attendees?.kind === 'scalar' ? attendees.value : undefined;
      return {
        id: shownAt(session, 'id') ?? '',
        file: shown(nameOf(file.uri)),
        document: shown(document.id ?? ''),
        ...given({
          date: dateAt(session, 'date'),
          attendees: typeof count === 'number' ? count : undefined,
          effectiveness: shownAt(session, 'effectiveness'),
        }),
        topics: allShownAt(session, 'topics').map((id) => ({
          id,
          title: shown(project.catalog.title(id, locale)),
        })),
        roster: evidenceAt(session, 'roster'),
      };
    });
  });
}
