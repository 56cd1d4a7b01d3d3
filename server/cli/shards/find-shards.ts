import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../../catalog/catalog.ts';
import { say } from '../../messages/fill.ts';
import { SHARDS } from './shard-messages.ts';
import { Failure, reasonOf } from '../failure.ts';
import { findTargets } from '../targets.ts';
import { isShardText, readShard } from './shard-text.lazy.ts';
import type { Shard } from './shard.ts';
import { readRegularFile } from '../../host/node-files.ts';

/** A part of a run, and the file that it was read from. */
export interface FoundShard {
  /** As the person named it, or below a folder that the person named. */
  readonly file: string;
  readonly shard: Shard;
}

/** Folders in which nobody keeps reports. */
const NEVER = new Set(['.git', 'node_modules']);

/** The files below a folder; links are not followed. */
function filesBelow(folder: string, name: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = `${name.replace(/\/$/, '')}/${entry.name}`;
      if (entry.isDirectory() && !NEVER.has(entry.name)) return filesBelow(join(folder, entry.name), below);
      return entry.isFile() ? [below] : [];
    });
}

/**
 * Reads the parts that files and folders hold; in a folder, files that are none are passed over. Throws a {@link Failure}
 * where there is none, or one cannot be read, is damaged, or of another version.
 */
export function findShards(
  paths: readonly string[],
  cwd: string,
  program: string,
  version: string,
  locale: Locale,
): FoundShard[] {
  const attempt = <T>(file: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const reason = reasonOf(error);
      throw new Failure(say(SHARDS.unreadable, locale, { file, reason }));
    }
  };
  const seen = new Set<string>();
  const found = findTargets(paths, cwd, locale).flatMap(({ path, isFolder }, position): FoundShard[] => {
    const given = paths[position] ?? path;
    const files = isFolder ? attempt(given, () => filesBelow(path, given)) : [given];
    return files.flatMap((file) => {
      const place = resolve(cwd, file);
      if (seen.has(place)) return [];
      seen.add(place);
      const text = attempt(file, () =>
        statSync(place).isFile() ? readRegularFile(place, {}, Infinity).toString() : '',
      );
      if (isFolder && !isShardText(text)) return [];
      const shard = readShard(text, program);
      if (shard === 'damaged') throw new Failure(say(SHARDS.damaged, locale, { file }));
      if (shard === 'other-program') throw new Failure(say(SHARDS.otherProgram, locale, { file, version }));
      return [{ file, shard }];
    });
  });
  if (found.length === 0) throw new Failure(say(SHARDS.nothing, locale, { path: paths.join(', ') }));
  return found;
}
