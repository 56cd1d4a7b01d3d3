import { child, dateOf, oneOrMany, textOf, type Field } from '../../../model/field.ts';
import { evidenceFile } from '../../../kinds/security-profile/view.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import type { ReportEvidence } from './report-data.ts';

/** The values without those that are undefined, so that what a document does not say is left out. */
type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out what is undefined. */
export function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}

/** A text as it may be shown: one that holds a secret is not. */
export function shown(text: string): string {
  return shownText(text).trim();
}

/** The text under a key, as it may be shown; undefined where there is none. */
export function shownAt(holder: Field | undefined, key: string): string | undefined {
  const text = textOf(child(holder, key));
  return text === undefined ? undefined : shown(text);
}

/** The texts under a key, one or a list, as they may be shown. */
export function allShownAt(holder: Field | undefined, key: string): string[] {
  return oneOrMany(child(holder, key)).flatMap((field) => {
    const text = textOf(field);
    return text === undefined ? [] : [shown(text)];
  });
}

/** The date under a key. */
export function dateAt(holder: Field | undefined, key: string): string | undefined {
  return dateOf(child(holder, key));
}

/** The pieces of evidence under a key; those that name nothing are left out. */
export function evidenceAt(holder: Field | undefined, key: string): ReportEvidence[] {
  return oneOrMany(child(holder, key)).flatMap((field): ReportEvidence[] => {
    const named = {
      file: textOf(evidenceFile(field)),
      url: textOf(child(field, 'url')),
      record: textOf(child(field, 'record')),
    };
    const type = (['file', 'url', 'record'] as const).find((each) => named[each] !== undefined);
    if (!type) return [];
    const rest = {
      kind: shownAt(field, 'kind'),
      date: dateAt(field, 'date'),
      validUntil: dateAt(field, 'validUntil'),
    };
    return [{ type, place: shown(named[type] ?? ''), ...given(rest) }];
  });
}
