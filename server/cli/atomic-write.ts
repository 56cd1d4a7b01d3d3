import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Places that stand for devices and open files, such as `/dev/stdout`. */
const DEVICES = /^\/(dev|proc)\//;

/**
 * Writes a file whole or not at all: beside it first, then renamed into place. Who may read and write it stays as it was,
 * or is as `mode` says. What is no file, as a pipe, is written to as it is: renaming would take its place. Throws where
 * that cannot be done.
 */
export function writeAtomically(path: string, content: string | Uint8Array, mode?: number): void {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before && !before.isDirectory() && (!before.isFile() || DEVICES.test(resolve(path)))) {
    writeFileSync(path, content);
    return;
  }
  if (before?.isDirectory()) throw Object.assign(new Error('It is a folder.'), { code: 'EISDIR' });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    rmSync(temporary, { force: true });
    writeFileSync(temporary, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    if (mode !== undefined) chmodSync(temporary, mode);
    else if (before?.isFile()) chmodSync(temporary, before.mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
