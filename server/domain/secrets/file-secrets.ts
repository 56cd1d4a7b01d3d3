import type { SourceFile } from '../../model/source-file.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { alarmCodes } from './alarm-codes.ts';
import { importerNumbers } from './importer-numbers.ts';
import { passwords } from './passwords.ts';
import { socialSecurityNumbers } from './social-security-numbers.ts';

/** Where the secrets of a file are, by sort. */
export interface FileSecrets {
  readonly socialSecurityNumbers: readonly OffsetRange[];
  readonly passwords: readonly OffsetRange[];
  readonly alarmCodes: readonly OffsetRange[];
}

const known = new WeakMap<SourceFile, FileSecrets>();

/** The secrets of a file. Each file is searched once: the rules of the group `privacy` and the gate share the result. */
export function secretsIn(file: SourceFile): FileSecrets {
  let found = known.get(file);
  if (!found) {
    const { text } = file;
    found = {
      socialSecurityNumbers: withImporters(socialSecurityNumbers(text), file),
      passwords: passwords(text),
      alarmCodes: alarmCodes(text),
    };
    known.set(file, found);
  }
  return found;
}

function withImporters(numbers: readonly OffsetRange[], file: SourceFile): OffsetRange[] {
  const isFound = ({ start, end }: OffsetRange) =>
    numbers.some((range) => range.start < end && start < range.end);
  return [...numbers, ...importerNumbers(file).filter((range) => !isFound(range))];
}
