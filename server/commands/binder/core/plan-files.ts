import type { Inspected, PlacedFile } from './binder.ts';
import { clashKey, safeName } from './safe-name.ts';

/** The longest path in a binder, in UTF-16 units: Windows takes 260 with the folder above it. */
const LONGEST_PATH = 199;
const LONGEST_FOLDER = 60;

/** A file that is wanted in a folder of the binder, under its own name. */
export interface WantedPlace {
  readonly uri: string;
  readonly folder: string;
  readonly name: string;
}

/** The folder of a section: `06 Seal security`. */
export function sectionFolder(category: number, title: string): string {
  return safeName(`${String(category).padStart(2, '0')} ${title}`, LONGEST_FOLDER);
}

/** The folder of a criterion in that of its section: `6.6 Seal audit`. */
export function criterionFolder(section: string, id: string, title: string): string {
  // A dot in a title is no ending.
  return `${section}/${safeName(`${id} ${title.replaceAll('.', '')}`, LONGEST_FOLDER)}`;
}

/**
 * Gives each file a place: in the first folder that wants it, under its own name, made safe; later folders share it. Names
 * that some system would take for one get a number. `taken` are the paths of pages.
 */
export function planFiles(
  wanted: readonly WantedPlace[],
  inspected: ReadonlyMap<string, Inspected>,
  taken: readonly string[],
): ReadonlyMap<string, PlacedFile> {
  const used = new Set(taken.map(clashKey));
  const placed = new Map<string, PlacedFile>();
  for (const { uri, folder, name } of wanted) {
    const found = inspected.get(uri);
    if (found?.state !== 'file' || placed.has(uri)) continue;
    const path = freePath(folder, name, used);
    used.add(clashKey(path));
    placed.set(uri, { uri, path, size: found.size, sha256: found.sha256 });
  }
  return placed;
}

function freePath(folder: string, name: string, used: ReadonlySet<string>): string {
  const room = LONGEST_PATH - folder.length - 1;
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${safeName(name, room, number === 1 ? '' : ` (${String(number)})`)}`;
    if (!used.has(clashKey(path))) return path;
  }
}
