import type { Locale } from '../catalog/catalog.ts';
import { say } from '../messages/fill.ts';
import { unmark } from '../engine/rule-example.ts';
import type { RuleExample } from '../engine/rule-registry.ts';
import { createLineIndex } from '../syntax/line-index.ts';
import type { Block } from './explanation.ts';
import { EXPLAIN } from './explain-words.ts';

const LONGEST = 60;

/** An example of a rule as a person reads it: its note, its text without marks, and what the marks named. */
export function exampleBlocks({ file, text: markedText, note }: RuleExample, locale: Locale): Block[] {
  const { text, marked } = unmark(markedText);
  const lines = createLineIndex(text);
  const places = marked.map(({ start, end }) => {
    const line = lines.positionAt(start).line + 1;
    const [first = ''] = text.slice(start, end).split(/\r?\n/);
    const shown = first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first;
    return shown.trim() === ''
      ? say(EXPLAIN.emptyLine, locale, { line })
      : say(EXPLAIN.line, locale, { line, text: shown.replaceAll('`', "'") });
  });
  const language = file !== undefined && /\.(md|markdown)$/i.test(file) ? 'markdown' : 'yaml';
  return [
    ...(note === undefined ? [] : [{ kind: 'text', text: note } as const]),
    { kind: 'code', language, text: text.trimEnd() },
    ...(places.length > 0
      ? [{ kind: 'text', text: say(EXPLAIN.found, locale, { places: places.join(', ') }) } as const]
      : []),
  ];
}
