import { child, textOf, type Field } from '../../../model/field.ts';
import type { SourceDocument } from '../../../model/source-document.ts';
import { auditFindings } from '../../../domain/audits/corrective-findings.ts';
import type { FileSource } from './file-source.ts';
import { ownerIn, peopleOfDocument } from './people.ts';
import type { ReportAction } from './report-data.ts';
import { dateAt, evidenceAt, given, shown, shownAt } from './shown.ts';

/** Something to be done, and what kind of document says so. */
interface ToDo {
  readonly field: Field;
  readonly source: string;
  /** The key under which stands what was found. */
  readonly titleKey: string;
  readonly due: string | undefined;
}

function toDosOf(document: SourceDocument, { project, file }: FileSource): ToDo[] {
  const { root, kind, riskAssessment } = document;
  if (kind === 'CorrectiveActions') {
    const source = shown(textOf(child(root, 'source')) ?? '');
    const settings = project.settingsOf(file.uri);
    return auditFindings({ document, settings }).map(({ field, due }) => ({
      field,
      source,
      titleKey: 'text',
      due,
    }));
  }
  return (riskAssessment?.actions ?? []).map((field) => ({
    field,
    source: 'risk-assessment',
    titleKey: 'gap',
    due: dateAt(field, 'due'),
  }));
}

/** What the documents of a file say is to be done, in their order. */
export function actionsData(source: FileSource): ReportAction[] {
  const { file, documents, project, snapshot, nameOf } = source;
  return documents.flatMap((document) => {
    const find = peopleOfDocument(document, project.index);
    return toDosOf(document, source).map(({ field, source: from, titleKey, due }): ReportAction => {
      const isClosed = child(field, 'closed') !== undefined;
      const isLate = due !== undefined && due < snapshot.today;
      return {
        id: shownAt(field, 'id') ?? '',
        file: shown(nameOf(file.uri)),
        document: shown(document.id ?? ''),
        source: from,
        ...given({
          type: shownAt(field, 'type'),
          criterion: shownAt(field, 'criterion'),
          title: shownAt(field, titleKey),
          action: shownAt(field, 'action'),
          owner: ownerIn(field, find),
          due,
          closed: dateAt(field, 'closed'),
        }),
        evidence: evidenceAt(field, 'evidence'),
        state: isClosed ? 'closed' : isLate ? 'late' : 'open',
      };
    });
  });
}
