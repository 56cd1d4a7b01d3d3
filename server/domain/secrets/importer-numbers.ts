import { child, textOf } from '../../model/field.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { isNumberInClear } from './social-security-numbers.ts';

/** The number of an importer of record that is a social security number by its format, and is not masked. */
export function importerNumbers(file: SourceFile): OffsetRange[] {
  // A text without the word is not parsed for it.
  if (!/\bssn\b/.test(file.text)) return [];
  return file.documents.flatMap(({ profile }) => {
    const record = child(profile?.eligibility, 'importerOfRecord');
    const number = child(record, 'number');
    const isInClear = textOf(child(record, 'format')) === 'ssn' && isNumberInClear(textOf(number) ?? '');
    return number && isInClear ? [number.range] : [];
  });
}
