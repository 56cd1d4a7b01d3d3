import type { SourceDocument } from '../../../model/source-document.ts';
import { effectiveProfile } from '../../../workspace/overlays.ts';
import { dueItems } from '../../../domain/deadlines/due-items.ts';
import { isAbout, type FileSource } from './file-source.ts';
import { peopleOfDocument, peopleOfProfile, type FindPerson } from './people.ts';
import type { ReportDueItem } from './report-data.ts';
import { given, shown } from './shown.ts';

/** What runs out or is late by the documents of a file, in their order. */
export function dueData(source: FileSource): ReportDueItem[] {
  const { file, documents, project, snapshot, locale, nameOf } = source;
  const finderOf = (document: SourceDocument): FindPerson => {
    if (!document.profile) return peopleOfDocument(document, project.index);
    return peopleOfProfile(effectiveProfile(document, project)?.document ?? document, project.index);
  };
  const finders = new Map(
    documents.map((document) => [`${document.kind ?? ''}/${document.id ?? ''}`, finderOf(document)]),
  );
  const all = dueItems(file, project, snapshot.today);
  return all
    .filter((item) => isAbout(source, item.document))
    .map((item) => {
      const { date, daysLeft, what, subject, owner, document, range } = item;
      return {
        date,
        daysLeft,
        what: what[locale],
        subject: shown(subject),
        ...given({ owner: finders.get(document)?.(owner) }),
        document: shown(document),
        file: shown(nameOf(file.uri)),
        line: file.lines.positionAt(range.start).line + 1,
      };
    });
}
