import { addDuration } from '../../calendar/calendar.ts';
import { child, dateOf, textOf, type Field } from '../../model/field.ts';
import type { SharedContext } from '../shared-context.ts';

/** A finding of a document of corrective actions. */
export interface AuditFinding {
  readonly field: Field;
  /** Where something that it lacks is told: its id, else the finding. */
  readonly place: Field;
  readonly type: string;
  /** The criterion that it concerns, for a report. */
  readonly about: { readonly criterion?: string };
  readonly closed: Field | undefined;
  readonly dueField: Field | undefined;
  /** By when it must be answered: `due`, else the day of the report and the time that is usual. */
  readonly due: string | undefined;
}

/** The findings of a document of corrective actions. Praise, of which nothing is to be done, is left out. */
export function auditFindings({
  document,
  settings,
}: Pick<SharedContext, 'document' | 'settings'>): AuditFinding[] {
  const reported = dateOf(child(document.root, 'date'));
  return document.entries.flatMap((field) => {
    const type = textOf(child(field, 'type')) ?? '';
    if (type !== 'action-required' && type !== 'recommendation') return [];
    const criterion = textOf(child(field, 'criterion'));
    const dueField = child(field, 'due');
    const usual = type === 'action-required' && reported !== undefined;
    return [
      {
        field,
        place: child(field, 'id') ?? field,
        type,
        about: criterion === undefined ? {} : { criterion },
        closed: child(field, 'closed'),
        dueField,
        due: dueField
          ? dateOf(dueField)
          : usual
            ? addDuration(reported, settings.findingResponse)
            : undefined,
      },
    ];
  });
}

/** The text of corrective actions with one finding, for examples; a finding without `due` has until 2026-11-26. */
export function findingWith(lines: string, source = 'validation', date = '2026-08-28'): string {
  return `apiVersion: ctpat/v1\nkind: CorrectiveActions\nid: validation-2026\nsource: ${source}\ndate: ${date}\nfindings:\n  - ${lines}\n`;
}
