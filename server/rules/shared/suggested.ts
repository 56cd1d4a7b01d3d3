import type { Locale } from '../../catalog/catalog.ts';
import { say } from '../../messages/fill.ts';
import { FIX_TITLES } from '../../messages/fix-titles.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { isRespelled, nearest } from '../../schema/suggestion.ts';
import type { Fix } from '../rule.ts';

/** Where a reference is written, and how another id is written there; the id itself when left out. */
export interface WrittenReference {
  readonly range: OffsetRange;
  readonly write?: (id: string) => string;
}

/** A fix that names another id at a reference; `safe` where there is no doubt that it is the one. */
export function changeTo(id: string, { range, write }: WrittenReference, locale: Locale, safe = false): Fix {
  return {
    title: say(FIX_TITLES.changeTo, locale, { value: id }),
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
  locale: Locale,
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
    fixes: () => [changeTo(suggestion, reference, locale, isRespelled(id, suggestion, candidates))],
  };
}
