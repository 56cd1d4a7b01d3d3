import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Locale } from '../catalog/catalog.ts';
import { toPath, toUri } from '../host/node.ts';
import { CLI } from '../messages/cli.ts';
import { say } from '../messages/fill.ts';
import { Failure } from './failure.ts';

/** A path given on the command line, found to exist. */
export interface Target {
  readonly path: string;
  readonly uri: string;
  readonly isFolder: boolean;
}

/** Resolves the paths of the command line. Throws a {@link Failure} for one that does not exist. */
export function findTargets(paths: readonly string[], cwd: string, locale: Locale): Target[] {
  return paths.map((given) => {
    const path = resolve(cwd, given);
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new Failure(say(CLI.missingPath, locale, { path: given }));
    return { path, uri: toUri(path), isFolder: found.isDirectory() };
  });
}

function gitTopLevel(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (dirname(here) === here) return undefined;
  }
}

/** The folder that bounds the search for a project: the git top level, else the working directory, else the target's own folder. */
export function boundOf(path: string, isFolder: boolean, cwd: string): string {
  const folder = isFolder ? path : dirname(path);
  const isInside = folder === cwd || folder.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep);
  return gitTopLevel(folder) ?? (isInside ? cwd : folder);
}

/** The way from the top of the git repository to a folder, `audits/2026/`; empty at the top, and outside a repository. */
export function folderInRepository(folder: string): string {
  const way = relative(gitTopLevel(folder) ?? folder, folder).replaceAll(sep, '/');
  return way === '' ? '' : `${way}/`;
}

/** The path of a URI relative to the working directory, with forward slashes. */
export function displayPath(uri: string, cwd: string): string {
  return relative(cwd, toPath(uri)).replaceAll(sep, '/');
}
