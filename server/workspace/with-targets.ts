import { factKey, type FileFacts, type WantedFile } from './file-facts.ts';
import type { LoadedProject, ProjectSource } from './load-project.ts';
import { CONFIGURATION_NAME, isOursByName, saysOurVersion } from './recognition.ts';
import { nameOf } from './uri.ts';

/**
 * Files that were asked for by name belong to the project even where its globs leave them out. Where the file system does
 * not care about letter case, a file that was found under another spelling of its name gives way to the one asked for.
 */
export async function withTargets(
  project: LoadedProject,
  uris: readonly string[],
  source: ProjectSource,
  lookUp: (wanted: readonly WantedFile[]) => Promise<FileFacts>,
): Promise<LoadedProject> {
  const missing = uris.filter((uri) => !project.files.has(uri));
  if (missing.length === 0) return project;
  const files = new Map(project.files);
  for (const uri of missing) {
    const file = await source.read(uri, nameOf(uri) === CONFIGURATION_NAME ? 'configuration' : 'document');
    if (!file || !(isOursByName(uri) || file.format === 'markdown' || saysOurVersion(file.text))) continue;
    const lower = uri.toLowerCase();
    const twin = [...files.keys()].find((known) => known.toLowerCase() === lower);
    if (twin !== undefined && (await isOtherCase(uri, lookUp))) files.delete(twin);
    files.set(uri, file);
  }
  return project.withFiles(files);
}

async function isOtherCase(
  uri: string,
  lookUp: (wanted: readonly WantedFile[]) => Promise<FileFacts>,
): Promise<boolean> {
  const path = `./${nameOf(uri)}`;
  const facts = await lookUp([{ uri, path, checksum: false }]);
  return facts.get(factKey(uri, path))?.state === 'other-case';
}
