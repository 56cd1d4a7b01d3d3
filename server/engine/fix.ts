import type { Edit } from '../model/edits.ts';
import { parseSourceFile, type SourceFile } from '../model/source-file.ts';
import type { Finding } from './finding.ts';

/** A text with fixes in it, and the findings that they mend. */
export interface AppliedFixes {
  readonly text: string;
  readonly fixed: readonly Finding[];
}

interface Chosen {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** Edits that touch are not made at once either: which one comes first would be a guess. */
const touch = (a: Edit, b: Edit) => a.range.start <= b.range.end && b.range.start <= a.range.end;

/** The safe fixes of findings, from the top; of those at one place the first. */
function chooseFixes(findings: readonly Finding[]): Chosen[] {
  const chosen: Chosen[] = [];
  for (const finding of findings) {
    const fix = finding.fixes?.().find(({ safe }) => safe === true);
    if (!fix) continue;
    const isTaken = chosen.some(({ edits }) => edits.some((a) => fix.edits.some((b) => touch(a, b))));
    if (!isTaken) chosen.push({ finding, edits: fix.edits });
  }
  return chosen;
}

function withEdits(text: string, chosen: readonly Chosen[]): string {
  return chosen
    .flatMap(({ edits }) => edits)
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (before, { range, newText }) => before.slice(0, range.start) + newText + before.slice(range.end),
      text,
    );
}

/** Whether a file can be read to its end, with nothing in it twice; what cannot is nothing for a machine to change. */
function isWellFormed({ unreadable, stream }: SourceFile): boolean {
  return (
    unreadable === undefined &&
    stream.problems.length === 0 &&
    stream.documents.every(({ duplicateKeys }) => duplicateKeys.length === 0)
  );
}

/**
 * Makes the safe fixes of a file’s findings, once: those that touch each other wait for the next time. A file that is not
 * well-formed stays as it is, and no fix makes one so.
 */
export function applySafeFixes(file: SourceFile, findings: readonly Finding[]): AppliedFixes {
  const { uri, text, role } = file;
  const keepsForm = (chosen: readonly Chosen[]) =>
    isWellFormed(parseSourceFile(uri, withEdits(text, chosen), role));
  const chosen = isWellFormed(file) ? chooseFixes(findings) : [];
  if (chosen.length === 0) return { text, fixed: [] };
  let kept: Chosen[] = chosen;
  if (!keepsForm(chosen)) {
    kept = [];
    for (const each of chosen) if (keepsForm([...kept, each])) kept.push(each);
  }
  const fixed = withEdits(text, kept);
  return { text: fixed, fixed: fixed === text ? [] : kept.map(({ finding }) => finding) };
}
