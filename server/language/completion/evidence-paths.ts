import type { Host } from '../../host/host.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { folderOf, isBelow, relativePath, resolveFrom } from '../../workspace/uri.ts';
import { CompletionItemKind, type Proposal } from './completion-item.ts';

/** Files and folders that a path typed so far can go on with, folders first. Nothing outside the project is looked at. */
export async function pathProposals(
  host: Host,
  project: Project,
  uri: string,
  typed: string,
): Promise<Proposal[]> {
  const plain = typed.replace(/^["']/, '');
  const before = plain.slice(0, plain.lastIndexOf('/') + 1);
  const folder = resolveFrom(folderOf(uri), before === '' ? '.' : before).replace(/\/$/, '');
  if (!isBelow(folder, project.root) || !(await isInside(host, project.root, folder))) return [];
  const entries = (await host.listFolder(folder, project.root)) ?? [];
  return entries
    .filter(({ name, type }) => type !== 'outside' && !name.startsWith('.') && name !== 'node_modules')
    .map(({ name, type }) => ({
      label: type === 'folder' ? `${name}/` : name,
      kind: type === 'folder' ? CompletionItemKind.Folder : CompletionItemKind.File,
      text: before + (type === 'folder' ? `${name}/` : name),
      isScalar: true,
      filter: before + name,
      sort: type === 'folder' ? `0${name}` : `1${name}`,
    }))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1));
}

/** Whether every folder on the way down is one of the project, and no link that leads out of it. */
async function isInside(host: Host, root: string, folder: string): Promise<boolean> {
  let here = root;
  for (const name of relativePath(folder, root).split('/').filter(Boolean)) {
    const entries = await host.listFolder(here, root);
    if (entries?.find((entry) => entry.name === name)?.type === 'outside') return false;
    here = resolveFrom(here, `./${name}`);
  }
  return true;
}
