import type { Host } from '../../host/host.ts';
import { createFileLookUp, factKey } from '../../workspace/file-facts.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { isBelow, relativePath, resolveFrom } from '../../workspace/uri.ts';

/** The file at a place of the project, in the spelling of the disk; undefined where there is none, or it is outside. */
export async function existingFile(uri: string, project: Project, host: Host): Promise<string | undefined> {
  return (await existingFiles([uri], project, host)).get(uri);
}

/** Those of the places that are files of the project, in the spelling of the disk; each folder is listed once. */
export async function existingFiles(
  uris: readonly string[],
  { root, files }: Project,
  host: Host,
): Promise<ReadonlyMap<string, string>> {
  const from = resolveFrom(root, './x');
  const below = uris.filter((uri) => isBelow(uri, root));
  const pathOf = (uri: string) => `./${relativePath(uri, root)}`;
  const wanted = below.filter((uri) => !files.has(uri));
  const facts = await createFileLookUp(
    host,
    root,
  )(wanted.map((uri) => ({ uri: from, path: pathOf(uri), checksum: false })));
  const found = new Map<string, string>();
  for (const uri of below) {
    const fact = files.has(uri) ? { state: 'file' as const } : facts.get(factKey(from, pathOf(uri)));
    if (fact?.state === 'file') found.set(uri, uri);
    else if (fact?.state === 'other-case') found.set(uri, resolveFrom(root, fact.actual));
  }
  return found;
}
