import { existsSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Locale } from '../../catalog/catalog.ts';
import { CACHE } from './cache-messages.ts';
import { say } from '../../messages/fill.ts';
import { CONFIGURATION_NAME, isMarkdown, isOursByName } from '../../workspace/recognition.ts';
import { Failure } from '../failure.ts';
import { boundOf } from '../targets.ts';

/** Where the cache is kept. */
export interface CachePlace {
  readonly path: string;
  /** Makes its folder. Throws where that cannot be done. */
  prepare(): void;
}

/**
 * The place of the cache: the one given, else a folder that git does not see. A folder of packages is there for such
 * things where it belongs to the project; one that is a link belongs to others. Throws a {@link Failure} for a place
 * where a document stands or may stand.
 */
export function cachePlace(given: string | undefined, cwd: string, locale: Locale): CachePlace {
  if (given !== undefined) {
    const path = resolve(cwd, given);
    const name = basename(path);
    if (isOursByName(name) || isMarkdown(name) || name === CONFIGURATION_NAME)
      throw new Failure(say(CACHE.document, locale, { file: given }));
    return {
      path,
      prepare: () => {
        mkdirSync(dirname(path), { recursive: true });
      },
    };
  }
  const bound = boundOf(cwd, true, cwd);
  const base = packagesAbove(cwd, bound);
  const folder = base === undefined ? join(bound, '.ctpat-cache') : join(base, '.cache', 'ctpat');
  return {
    path: join(folder, 'cache.json'),
    prepare: () => {
      mkdirSync(folder, { recursive: true });
      const top = base ?? bound;
      // A link on the way would lead out of the project.
      if (realpathSync(folder) !== join(realpathSync(top), folder.slice(top.length)))
        throw new Error(say(CACHE.link, locale));
      const ignore = join(folder, '.gitignore');
      if (!existsSync(ignore)) writeFileSync(ignore, '*\n', { flag: 'wx' });
    },
  };
}

function packagesAbove(folder: string, bound: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    const packages = join(here, 'node_modules');
    if (lstatSync(packages, { throwIfNoEntry: false })?.isDirectory()) return packages;
    if (here === bound || dirname(here) === here) return undefined;
  }
}
