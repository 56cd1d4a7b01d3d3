import type { Host } from '../../host/host.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { folderOf, isBelow, resolveFrom } from '../../workspace/uri.ts';
import { CompletionItemKind, type Proposal } from './item.ts';

/** Files and folders that a path typed so far can go on with. Nothing outside the project is looked at. */
export async function pathProposals(
  host: Host,
  project: Project,
  uri: string,
  typed: string,
): Promise<Proposal[]> {
  const plain = typed.replace(/^["']/, '');
  const before = plain.slice(0, plain.lastIndexOf('/') + 1);
  const folder = resolveFrom(folderOf(uri), before === '' ? '.' : before).replace(/\/$/, '');
  if (!isBelow(folder, project.root)) return [];
  const entries = (await host.listFolder(folder, project.root)) ?? [];
  return entries
    .filter(({ name, type }) => type !== 'outside' && !name.startsWith('.') && name !== 'node_modules')
    .map(({ name, type }) => ({
      label: type === 'folder' ? `${name}/` : name,
      kind: type === 'folder' ? CompletionItemKind.Folder : CompletionItemKind.File,
      text: before + (type === 'folder' ? `${name}/` : name),
      filter: before + name,
      sort: type === 'folder' ? `0${name}` : `1${name}`,
    }));
}
