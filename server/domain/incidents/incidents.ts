import { child, dateOf, textOf, type Field } from '../../model/field.ts';
import type { SharedContext } from '../shared-context.ts';

/** One incident of a log. */
export interface Incident {
  readonly field: Field;
  readonly type: string;
  readonly typeField: Field | undefined;
  /** The day on which the company knew of it: `discovered`, else the day it happened. */
  readonly known: string | undefined;
  readonly knownField: Field | undefined;
  readonly closed: Field | undefined;
}

/** The incidents of a log. */
export function incidentsOf({ document }: Pick<SharedContext, 'document'>): Incident[] {
  return document.entries.map((field) => {
    const typeField = child(field, 'type');
    const knownField = child(field, 'discovered') ?? child(field, 'date');
    return {
      field,
      type: textOf(typeField) ?? '',
      typeField,
      known: dateOf(knownField),
      knownField,
      closed: child(field, 'closed'),
    };
  });
}

/** Days in which a cause is found or a difference settled; our own choice. */
export const INQUIRY_DAYS = 30;

/** Types of which criterion 7.27 wants the case closed. */
export const DIFFERENCES: ReadonlySet<string> = new Set(['cargo-shortage', 'cargo-overage']);

/** Types that CBP must hear of without delay: what was found could have crossed the border. */
export const FOR_CBP: ReadonlySet<string> = new Set(['contraband', 'stowaway']);

/** The text of an incident log with one incident, for examples. */
export function incidentWith(lines: string): string {
  return `apiVersion: ctpat/v1\nkind: IncidentLog\nid: incidents\nincidents:\n  - ${lines}\n`;
}
