import { accessSync, constants, realpathSync } from 'node:fs';
import type { Locale } from '../../catalog/catalog.ts';
import { toPath } from '../../host/node.ts';
import { FIX } from './fix-messages.ts';
import { say } from '../../messages/fill.ts';
import { writeAtomically } from '../atomic-write.ts';
import { Failure, reasonOf } from '../failure.ts';
import type { FixedFile } from './fix-files.ts';
import { readRegularFile } from '../../host/node-files.ts';

const MARK = '\uFEFF';

/** The byte order mark, or none, of a file that still holds a text; undefined where it holds another one. */
export function markOf(uri: string, text: string): string | undefined {
  const now = readRegularFile(toPath(uri));
  for (const mark of ['', MARK] as const) if (now.equals(Buffer.from(mark + text))) return mark;
  return undefined;
}

/**
 * Writes fixed files, each whole or not at all. Where any of them was changed in the meantime, or may not be written,
 * nothing is written at all, and a {@link Failure} tells so.
 */
export function writeFixes(
  files: readonly Pick<FixedFile, 'uri' | 'before' | 'after'>[],
  nameOf: (uri: string) => string,
  locale: Locale,
): void {
  const attempt = <T>(uri: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (error instanceof Failure) throw error;
      const reason = reasonOf(error);
      throw new Failure(say(FIX.unwritable, locale, { file: nameOf(uri), reason }));
    }
  };
  const planned = files.map(({ uri, before, after }) =>
    attempt(uri, () => {
      // A link stays a link; the file that it leads to is written.
      const path = realpathSync(toPath(uri));
      const mark = markOf(uri, before);
      if (mark === undefined) throw new Failure(say(FIX.changedMeanwhile, locale, { file: nameOf(uri) }));
      accessSync(path, constants.W_OK);
      return { uri, path, text: mark + after };
    }),
  );
  for (const { uri, path, text } of planned) {
    attempt(uri, () => {
      writeAtomically(path, text);
    });
  }
}
