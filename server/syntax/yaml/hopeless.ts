/** What is never YAML wherever it stands, found before any parsing. */
import type { Diagnosis } from './diagnosis.ts';
import { lineAfter, lineAt } from './line.ts';
import type { Line } from './line.ts';
import { blank } from './repair-text.ts';
import type { Edit } from './repair-text.ts';

// YAML 1.2.2, production c-printable, turned round: controls, noncharacters, halves of surrogate pairs.
const NOT_PRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]+|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/**
 * The markers that git leaves around a conflict, in order. The lower side is taken out with them: read together, both sides
 * would only repeat each other's keys.
 */
export function conflictMarkers(source: string): Diagnosis[] {
  if (!/^<{7}/m.test(source)) return [];
  const found: Diagnosis[] = [];
  let lowerSide = false;
  let edits: Edit[] = [];
  for (let line: Line | undefined = lineAt(source, 0); line !== undefined; line = lineAfter(source, line)) {
    const marker = MARKER.exec(source.slice(line.start, line.end))?.[0][0];
    if (marker !== undefined) {
      lowerSide = marker === '=' || marker === '|';
      edits = [blank(source, line.start, line.end)];
      found.push({ code: 'conflict-marker', start: line.start, end: line.end, edits });
    } else if (lowerSide) {
      edits.push(blank(source, line.start, line.end));
    }
  }
  return found;
}

/** Characters that YAML does not allow in any text. */
export function unprintableCharacters(source: string): Diagnosis[] {
  return [...source.matchAll(NOT_PRINTABLE)].map(({ index, 0: run }) => ({
    code: 'invalid',
    start: index,
    end: index + 1,
    edits: [blank(source, index, index + run.length)],
  }));
}
