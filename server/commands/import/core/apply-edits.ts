import type { Edit } from '../../../model/edits.ts';
import { parseSourceFile, type SourceFile } from '../../../model/source-file.ts';
import { joinEdits } from '../../../language/code-actions/join-edits.ts';

/**
 * The text of a file with edits made in it.
 *
 * @throws Error where the edits do not go together, or would leave a text that is not well-formed; then nothing may be written
 */
export function applyEdits({ uri, text, role }: SourceFile, edits: readonly Edit[]): string {
  const joined = joinEdits(edits);
  if (!joined) throw new Error('The changes overlap.');
  const changed = joined.reduceRight(
    (before, { range, newText }) => before.slice(0, range.start) + newText + before.slice(range.end),
    text,
  );
  const { stream } = parseSourceFile(uri, changed, role);
  if (stream.problems.length > 0 || stream.documents.some(({ duplicateKeys }) => duplicateKeys.length > 0))
    throw new Error('The changes would leave a text that is not well-formed.');
  return changed;
}
