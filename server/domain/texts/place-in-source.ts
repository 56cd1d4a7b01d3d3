import type { Field } from '../../model/field.ts';
import type { OffsetRange, ScalarNode } from '../../syntax/node.ts';
import { ownValue } from '../../messages/own-value.ts';

const ESCAPE_LENGTH: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

const isBlank = (character: string) => /\s/.test(character);

/** Where the text of a scalar begins: after the quote, or after the line of `>` or `|`. */
function contentStart({ style, range }: ScalarNode, source: string): number {
  if (style === 'plain') return range.start;
  if (style === 'literal' || style === 'folded') return source.indexOf('\n', range.start) + 1;
  return range.start + 1;
}

/** How many characters one character of the value takes in the source. */
function widthAt({ style }: ScalarNode, source: string, offset: number): number {
  const character = source.charAt(offset);
  if (style === 'single-quoted') return character === "'" ? 2 : 1;
  if (style !== 'double-quoted' || character !== '\\') return 1;
  return ownValue(ESCAPE_LENGTH, source.charAt(offset + 1)) ?? 2;
}

/**
 * Where the next character that is no blank begins. Blanks of the value may be line breaks, indentation or escapes in
 * the source, and the other way round.
 */
function skipBlanks({ style }: ScalarNode, source: string, offset: number): number {
  let here = offset;
  for (;;) {
    const isBlankEscape =
      style === 'double-quoted' && /^\\(?:[ \tntr_NLP]|\r?\n)/.test(source.slice(here, here + 3));
    if (isBlankEscape) here += 2;
    else if (here < source.length && isBlank(source.charAt(here))) here += 1;
    else return here;
  }
}

/**
 * Where a stretch of a scalar's text is written. Folded lines, indentation, doubled quotes and escapes are counted; an
 * alias is its own place. Words keep their order, so only characters that are no blanks are counted.
 *
 * @param start offset in the text of the scalar, at a character that is no blank
 * @param end offset after the last character of the stretch
 */
export function placeInSource(field: Field, source: string, start: number, end: number): OffsetRange {
  const { node, range } = field;
  if (node.kind !== 'scalar' || range.start !== node.range.start) return range;
  let here = contentStart(node, source);
  let from = range.start;
  for (let position = 0; position < end; position += 1) {
    if (isBlank(node.text.charAt(position))) continue;
    here = skipBlanks(node, source, here);
    if (position <= start) from = here;
    here += widthAt(node, source, here);
    // A character beyond the Basic Multilingual Plane in one escape is two code units of the value.
    if (
      source.charAt(here - 10) === '\\' &&
      source.charAt(here - 9) === 'U' &&
      node.text.codePointAt(position) !== node.text.charCodeAt(position)
    )
      position += 1;
  }
  return { start: from, end: here };
}
