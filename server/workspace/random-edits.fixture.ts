/** For tests: random edits of files on disk and in an editor, told to a workspace as an editor tells them. */
import fc from 'fast-check';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** One thing that happens to files. */
export type EditStep =
  | { readonly act: 'open' | 'write'; readonly uri: string; readonly text: string }
  | { readonly act: 'close' | 'delete' | 'look'; readonly uri: string }
  | { readonly act: 'move' | 'moveFolder'; readonly uri: string; readonly to: string };

/** Any step over these places, texts and folders. */
export function editSteps(
  uris: readonly string[],
  texts: readonly string[],
  folders: readonly string[] = [],
): fc.Arbitrary<EditStep> {
  const uri = fc.constantFrom(...uris);
  const text = fc.constantFrom(...texts);
  return fc.oneof(
    fc.record({ act: fc.constantFrom('open' as const, 'write' as const), uri, text }),
    fc.record({ act: fc.constantFrom('close' as const, 'delete' as const, 'look' as const), uri }),
    fc.record({ act: fc.constant('move' as const), uri, to: uri }),
    ...(folders.length > 0
      ? [
          fc.record({
            act: fc.constant('moveFolder' as const),
            uri: fc.constantFrom(...folders),
            to: fc.constantFrom(...folders),
          }),
        ]
      : []),
  );
}

/** Told of each step, and then asked to look at a file, with the workspace that was told of all steps. */
export type Looker = Readonly<Record<'changed' | 'look', (workspace: Workspace, uri: string) => unknown>>;

/** Does the steps. Gives the workspace that was told of them, and one made of what is there in the end. */
export async function afterSteps(
  steps: readonly EditStep[],
  folders: readonly string[],
  { changed, look }: Looker = {
    changed: () => undefined,
    look: (workspace, uri) => workspace.snapshot([uri]),
  },
): Promise<{ readonly told: Workspace; readonly fresh: Workspace }> {
  const disk = new Map<string, string>();
  const opened = new Map<string, string>();
  const host = createMemoryHost(disk);
  const told = createWorkspace(host, { folders, parsedFiles: 2 });
  const move = (from: string, to: string) => {
    const text = disk.get(from);
    if (text === undefined || from === to) return;
    disk.delete(from);
    disk.set(to, text);
  };
  for (const step of steps) {
    switch (step.act) {
      case 'look':
        await look(told, step.uri);
        break;
      case 'open':
        opened.set(step.uri, step.text);
        told.open(step.uri, step.text);
        changed(told, step.uri);
        break;
      case 'close':
        opened.delete(step.uri);
        told.close(step.uri);
        break;
      case 'write':
        disk.set(step.uri, step.text);
        told.changedOnDisk([step.uri]);
        break;
      case 'delete':
        disk.delete(step.uri);
        told.changedOnDisk([step.uri]);
        break;
      case 'move':
        move(step.uri, step.to);
        told.changedOnDisk([step.uri, step.to]);
        break;
      case 'moveFolder':
        for (const uri of [...disk.keys()]) {
          if (uri.startsWith(`${step.uri}/`)) move(uri, step.to + uri.slice(step.uri.length));
        }
        // Editors tell of the folders alone.
        told.changedOnDisk([step.uri, step.to]);
        break;
    }
  }
  const fresh = createWorkspace(host, { folders });
  for (const [uri, text] of opened) fresh.open(uri, text);
  return { told, fresh };
}
