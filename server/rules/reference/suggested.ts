import type { Localized } from '../../catalog/catalog.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { isRespelled, nearest } from '../../schema/suggestion.ts';
import type { Fix } from '../rule.ts';

/** Where a reference is written, and how another id is written there; the id itself when left out. */
export interface WrittenReference {
  readonly range: OffsetRange;
  readonly write?: (id: string) => string;
}

/** A fix that names another id at a reference; `safe` where there is no doubt that it is the one. */
export function changeTo(
  id: string,
  { range, write }: WrittenReference,
  localize: (text: Localized) => string,
  safe = false,
): Fix {
  return {
    title: localize({ en: `Change to ${id}`, es: `Cambiar a ${id}` }),
    edits: [{ range, newText: write ? write(id) : id }],
    preferred: true,
    ...(safe ? { safe } : {}),
  };
}

/** What a reference that leads nowhere was most likely meant to be, as parts of a report. */
export function suggested(
  id: string,
  candidates: readonly string[],
  reference: WrittenReference,
  localize: (text: Localized) => string,
): {
  readonly message: 'misspelled' | 'unknown';
  readonly nearest: string;
  readonly fixes?: () => readonly Fix[];
} {
  const suggestion = nearest(id, candidates);
  if (suggestion === undefined) return { message: 'unknown', nearest: '' };
  return {
    message: 'misspelled',
    nearest: suggestion,
    fixes: () => [changeTo(suggestion, reference, localize, isRespelled(id, suggestion, candidates))],
  };
}
