import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Locale } from '../../../catalog/catalog.ts';
import { BINDER } from '../binder-messages.ts';
import { say } from '../../../messages/fill.ts';
import { Failure, reasonOf } from '../../../cli/failure.ts';
import type { Container } from './container.ts';
import { createFolder } from './folder.ts';
import { pause, stretchesOf } from '../../../host/node-files.ts';
import { createZipFile, fitsZip } from './zip-file.ts';

/** Something that goes into a binder: a text, or a file that must still be the one that was looked at. */
export type BinderEntry =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly file: string; readonly size: number; readonly sha256: string };

/** Where and how a binder is written. */
export interface BinderTarget {
  /** As the person wrote it. */
  readonly named: string;
  readonly path: string;
  /** `YYYY-MM-DD`; every entry has its time. */
  readonly today: string;
  readonly locale: Locale;
  /** Whether the person wants to stop. */
  readonly isInterrupted: () => boolean;
  /** Told how many entries are written. */
  readonly at: (done: number) => void;
}

/** Whether a path names a zip. */
export const isZip = (path: string): boolean => path.toLowerCase().endsWith('.zip');

/** Throws a {@link Failure} where something stands at the place already; an empty folder may. */
export function requireFree({ path, named, locale }: Pick<BinderTarget, 'path' | 'named' | 'locale'>): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return;
  if (!isZip(path) && there.isDirectory() && readdirSync(path).length === 0) return;
  throw new Failure(say(BINDER.exists, locale, { file: named }));
}

/**
 * Writes a binder whole or not at all, its entries in their order: in a folder beside it first, then renamed
 * into place. Throws a {@link Failure} where that cannot be done; then nothing is left behind.
 */
export async function writeBinder(entries: readonly BinderEntry[], target: BinderTarget): Promise<void> {
  const { path, named, locale } = target;
  const sizes = entries.map((entry) => ('text' in entry ? Buffer.byteLength(entry.text) : entry.size));
  if (
    isZip(path) &&
    !fitsZip(
      entries.length,
      sizes.reduce((a, b) => a + b, 0),
    )
  )
    throw new Failure(say(BINDER.tooLarge, locale));
  let temporary: string | undefined;
  try {
    temporary = mkdtempSync(join(dirname(path), `.${basename(path).slice(0, 40)}.`));
    const made = join(temporary, 'binder');
    await fill(
      isZip(path) ? createZipFile(made, target.today) : createFolder(made, target.today),
      entries,
      target,
    );
    requireFree(target);
    // Windows renames nothing onto a folder, not even an empty one.
    if (existsSync(path)) rmdirSync(path);
    renameSync(made, path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = reasonOf(error);
    throw new Failure(say(BINDER.unwritable, locale, { file: named, reason }));
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function fill(
  container: Container,
  entries: readonly BinderEntry[],
  target: BinderTarget,
): Promise<void> {
  try {
    for (const [done, entry] of entries.entries()) {
      target.at(done);
      container.begin(entry.path);
      if ('text' in entry) container.write(new TextEncoder().encode(entry.text));
      else await copy(entry, container, target);
      container.end();
      await rest(target);
    }
    container.finish();
  } finally {
    container.release();
  }
}

/** Lets a signal come through, and stops where one came. */
async function rest({ isInterrupted, locale, named }: BinderTarget): Promise<void> {
  await pause();
  if (isInterrupted()) throw new Failure(say(BINDER.interrupted, locale, { file: named }));
}

async function copy(
  { file, path, sha256 }: Extract<BinderEntry, { readonly file: string }>,
  container: Container,
  target: BinderTarget,
): Promise<void> {
  const hash = createHash('sha256');
  for await (const bytes of stretchesOf(file)) {
    hash.update(bytes);
    container.write(bytes);
    await rest(target);
  }
  if (hash.digest('hex') !== sha256)
    throw new Failure(say(BINDER.changed, target.locale, { file: basename(path) }));
}
