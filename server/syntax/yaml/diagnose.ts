/** From the complaint of the parser to the token that causes it. */
import { blankBlock } from './blank-block.ts';
import type { Diagnosis } from './diagnosis.ts';
import { lineAt } from './line.ts';
import {
  badDirective,
  badEscape,
  badHeader,
  badProperty,
  missingComma,
  unexpected,
} from './diagnose-token.ts';
import { misplaced, tabs } from './diagnose-line.ts';
import { multilineKey, withoutColon } from './diagnose-key.ts';
import { swallowedQuote, unclosed } from './diagnose-unclosed.ts';

type Judge = (source: string, position: number) => Diagnosis | undefined;

/** Which judge hears which complaint; the first entry whose words occur in it. */
const JUDGES: readonly (readonly [words: string, judge: Judge])[] = [
  ['deficient indentation', unclosed],
  ['unexpected end of the stream within a verbatim tag', badProperty],
  ['unexpected end of', unclosed],
  ['missed comma', missingComma],
  ['expected the node content', unexpected],
  ['a whitespace character is expected', missingSpaceAt],
  ['escape sequence', badEscape],
  ['hexadecimal', badEscape],
  ['directive', badDirective],
  ['YAML version', badDirective],
  ['tab characters', tabs],
  ['chomping', badHeader],
  ['indentation width', badHeader],
  ['a line break is expected', badHeader],
  ['tag', badProperty],
  ['anchor', badProperty],
  ['alias', badProperty],
  ["expected ':'", withoutColon],
  ['multiline key', multilineKey],
];

/** Complaints about how lines follow each other, which a quote opened far above may cause. */
const STRUCTURAL: ReadonlySet<Judge> = new Set([misplaced, withoutColon, multilineKey]);

/**
 * Finds the cause of an error and a repair.
 *
 * @param position where the parser stopped
 * @param reason its words
 * @param attempt how often the line of `position` has been repaired before
 */
export function diagnose(source: string, position: number, reason: string, attempt: number): Diagnosis {
  const line = lineAt(source, position);
  if (attempt >= 3) return blankBlock(source, line, 'invalid');
  const judge = JUDGES.find(([words]) => reason.includes(words))?.[1] ?? misplaced;
  const swallowed = STRUCTURAL.has(judge) ? swallowedQuote(source, position) : undefined;
  return swallowed ?? judge(source, position) ?? blankBlock(source, line, 'invalid');
}

function missingSpaceAt(_source: string, position: number): Diagnosis {
  return {
    code: 'missing-space',
    start: position - 1,
    end: position,
    edits: [{ start: position, end: position, text: ' ' }],
  };
}
