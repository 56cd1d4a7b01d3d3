import { URI, Utils } from 'vscode-uri';

/** A URI in the one spelling that this product uses, so that two spellings of one place are equal. */
export function normalizeUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The folder of a file. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The last part of a place's path. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The folder and the folders above it, up to and including `top`; the folder alone where it is not below `top`. */
export function foldersUpTo(folder: string, top: string): readonly string[] {
  if (!isBelow(folder, top)) return [folder];
  const chain = [folder];
  let here = folder;
  while (here !== top && here.length > top.length) {
    const above = folderOf(here);
    // The top of a file system is its own folder.
    if (above === here) break;
    here = above;
    chain.push(here);
  }
  return chain;
}

/** Whether a place is the folder or lies in it. */
export function isBelow(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The path of a place below a folder, with forward slashes, decoded; '' for the folder itself. */
export function relativePath(uri: string, folder: string): string {
  const from = URI.parse(folder).path.replace(/\/$/, '');
  const path = URI.parse(uri).path;
  return path === from ? '' : path.slice(from.length + 1);
}

/** The place that a relative path leads to from a folder; `..` and `.` are resolved. */
export function resolveFrom(folder: string, path: string): string {
  return Utils.resolvePath(URI.parse(folder), path).toString();
}

/** The path that leads from a folder to a place, with forward slashes, decoded; `.` for the folder itself. */
export function pathFrom(folder: string, uri: string): string {
  const from = URI.parse(folder).path.split('/').filter(Boolean);
  const to = URI.parse(uri).path.split('/').filter(Boolean);
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common += 1;
  const path = [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
  return path === '' ? '.' : path;
}
