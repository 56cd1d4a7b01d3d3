import type { Place } from '../places/disambiguate.ts';
import type { Passage } from './passages.ts';
import { placeInSource } from './place-in-source.ts';

/** The place of a stretch of a passage in its file. */
export function placeOf({ field }: Passage, source: string, start: number, end: number): Place {
  return { range: placeInSource(field, source, start, end), path: field.path };
}

/** The words of a stretch as they are written, on one line. */
export function wordsAt({ text }: Passage, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
