/** What is never YAML wherever it stands, found before any parsing. */
import type { Diagnosis } from './diagnosis.ts';
import { lineAfter, lineAt } from './line.ts';
import type { Line } from './line.ts';
import { blank } from './repair-text.ts';
import type { Edit } from './repair-text.ts';

// YAML 1.2.2, production c-printable, turned round; unpaired surrogates are left to the decoder.
// eslint-disable-next-line no-control-regex
const NOT_PRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]+/g;
const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** Merge conflicts and characters that YAML does not allow, in order, with the edits that take them out. */
export function hopelessTexts(source: string): Diagnosis[] {
  const found = [...conflicts(source), ...unprintable(source)];
  return found.sort((one, other) => one.start - other.start);
}

/**
 * The markers that git leaves around a conflict. The lower side is taken out with them: read together, both sides
 * would only repeat each other's keys.
 */
function conflicts(source: string): Diagnosis[] {
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

function unprintable(source: string): Diagnosis[] {
  return [...source.matchAll(NOT_PRINTABLE)].map(({ index, 0: run }) => ({
    code: 'invalid',
    start: index,
    end: index + 1,
    edits: [blank(source, index, index + run.length)],
  }));
}
