import type { Localized } from '../../catalogue/catalogue.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { nearest } from '../../schema/suggestion.ts';
import type { Fix } from '../rule.ts';

/** What a reference that leads nowhere was most likely meant to be, as parts of a report. */
export function suggested(
  written: string,
  candidates: readonly string[],
  range: OffsetRange,
  localize: (text: Localized) => string,
): {
  readonly message: 'misspelled' | 'unknown';
  readonly nearest: string;
  readonly fixes?: () => readonly Fix[];
} {
  const suggestion = nearest(written, candidates);
  if (suggestion === undefined) return { message: 'unknown', nearest: '' };
  return {
    message: 'misspelled',
    nearest: suggestion,
    fixes: () => [
      {
        title: localize({ en: `Change to ${suggestion}`, es: `Cambiar a ${suggestion}` }),
        edits: [{ range, newText: suggestion }],
        preferred: true,
      },
    ],
  };
}
