import { DIGIT, LETTER, foldLetters } from '../../syntax/letters.ts';
import { HEADING_WORDS } from './heading-words.ts';
import type { ProcedurePart } from './part.ts';

const NOT_IN_WORDS = new RegExp(String.raw`[^${LETTER}${DIGIT}]+`, 'gu');

const NOT_IN_LINKS = new RegExp(String.raw`[^${LETTER}${DIGIT}\s_-]`, 'gu');

const PARTS = new Map(
  Object.entries(HEADING_WORDS).flatMap(([part, names]) =>
    names.split(',').map((name) => [name.trim().replace(/\s+/g, ' '), part as ProcedurePart] as const),
  ),
);

/** A number, a Roman numeral or a letter before a heading, perhaps with a word for what it counts. */
const NUMBERING =
  /^[\s([]*(?:(?:section|part|chapter|seccion|parte|capitulo|apartado|punto)\s+)?(?:\d+(?:\.\d+)*|[ivxl]+(?=[.):\s-])|[a-z](?=[.):]))?[\s\d.):\]–—-]*(?=\S)/;

/** A heading without number, accents, punctuation and case: `3. Alcance:` becomes `alcance`. */
function normalizeHeading(text: string): string {
  return foldLetters(text).replace(NUMBERING, '').replace(/&/g, ' and ').replace(NOT_IN_WORDS, ' ').trim();
}

/** The parts that a heading begins: one, or several where it names them together, as `Purpose and scope`. */
export function partsOfHeading(text: string): readonly ProcedurePart[] {
  const whole = PARTS.get(normalizeHeading(text));
  if (whole !== undefined) return [whole];
  const names = text.split(/[/|,;&–—]|\s-\s|\s(?:and|y|e)\s/i).filter((name) => name.trim() !== '');
  const parts = names.map((name) => PARTS.get(normalizeHeading(name)));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? [...new Set(known)] : [];
}

/** The part that a heading begins, if it is one of ours; of several, the first. */
export function partOfHeading(text: string): ProcedurePart | undefined {
  return partsOfHeading(text)[0];
}

/** The heading as an anchor, the way GitHub writes it: `Exceptions and escalation` becomes `exceptions-and-escalation`. */
export function headingAnchor(text: string): string {
  return text.toLowerCase().replace(NOT_IN_LINKS, '').trim().replace(/\s/g, '-');
}

/** The anchors of a text’s headings, in their order, the way GitHub writes them: one that comes again gets a number. */
export function headingAnchors(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const base = headingAnchor(name);
    let anchor = base;
    for (let time = (times.get(base) ?? 0) + 1; times.has(anchor); time += 1) {
      anchor = `${base}-${time}`;
      times.set(base, time);
    }
    times.set(anchor, 0);
    return anchor;
  });
}

/**
 * Which of a procedure’s headings (or keys of its body) a reference means: by its anchor, its words, or the part of a
 * procedure that both name. -1 where none does.
 */
export function headingMeant(names: readonly string[], wanted: string): number {
  const anchor = headingAnchor(wanted);
  const anchors = headingAnchors(names);
  const exact = names.findIndex((name, at) => name === wanted || anchors[at] === wanted);
  const byWords = exact < 0 ? anchors.indexOf(anchor) : exact;
  if (byWords >= 0) return byWords;
  const part = partOfHeading(wanted);
  if (part === undefined) return -1;
  return names.findIndex((name) => name === part || partOfHeading(name) === part);
}
