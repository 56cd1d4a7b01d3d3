import { closeSync, lstatSync, mkdirSync, openSync, rmdirSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../../catalog/catalog.ts';
import type { PlannedFile } from '../core/answers.ts';
import { say } from '../../../messages/fill.ts';
import { INIT } from '../init-messages.ts';
import { Failure, reasonOf } from '../../../cli/failure.ts';

/** The paths below a folder at which something is, a broken link included. Throws a {@link Failure} where the way to one leads through a link or a file. */
export function existingPaths(folder: string, paths: readonly string[], locale: Locale): string[] {
  return paths.filter((path) => {
    checkWay(folder, path, locale);
    return lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;
  });
}

/** Makes sure that the folders between a folder and a path below it are folders, where they are there at all. */
function checkWay(folder: string, path: string, locale: Locale): void {
  const steps = path.split('/').slice(0, -1);
  for (const [position] of steps.entries()) {
    const way = steps.slice(0, position + 1).join('/');
    const found = lstatSync(join(folder, way), { throwIfNoEntry: false });
    if (found?.isSymbolicLink()) throw new Failure(say(INIT.link, locale, { path: way }));
    if (found && !found.isDirectory()) throw new Failure(say(INIT.notAFolder, locale, { path: way }));
  }
}

/**
 * Writes new files below a folder, all of them or none: nothing that is there is touched, and where one cannot be written,
 * the files and folders made before it are taken away again. Throws a {@link Failure} then.
 */
export function writeNewFiles(folder: string, files: readonly PlannedFile[], locale: Locale): void {
  const undo: (() => void)[] = [];
  for (const { path, text } of files) {
    try {
      makeFolders(dirname(join(folder, path)), undo);
      checkWay(folder, path, locale);
      createFile(join(folder, path), text, undo);
    } catch (error) {
      for (const step of undo.reverse()) step();
      if (error instanceof Failure) throw error;
      const reason = reasonOf(error);
      throw new Failure(say(INIT.unwritable, locale, { file: path, reason }));
    }
  }
}

function makeFolders(folder: string, undo: (() => void)[]): void {
  if (lstatSync(folder, { throwIfNoEntry: false })) return;
  makeFolders(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => {
    attempt(() => {
      rmdirSync(folder);
    });
  });
}

/** `wx` makes the file or fails: it neither replaces one nor follows a link. */
function createFile(path: string, text: string, undo: (() => void)[]): void {
  const descriptor = openSync(path, 'wx');
  undo.push(() => {
    attempt(() => {
      unlinkSync(path);
    });
  });
  try {
    const bytes = new TextEncoder().encode(text);
    for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
  } finally {
    closeSync(descriptor);
  }
}

/** What cannot be taken away stays; the failure that led here is told. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // Someone else put something there, or took it away.
  }
}
