import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside it first, then renamed into place. Who may read and write it stays as it was.
 * What is no file, such as `/dev/stdout` or a named pipe, is written to and not replaced. Throws where that cannot be done.
 */
export function writeAtomically(path: string, text: string): void {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before?.isFIFO() || before?.isCharacterDevice()) {
    writeFileSync(path, text);
    return;
  }
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text);
    if (before?.isFile()) chmodSync(temporary, before.mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
