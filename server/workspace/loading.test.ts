import assert from 'node:assert/strict';
import type { Host } from '../host/host.ts';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const profile = (id: string) => `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n`;
const A = 'file:///w/a.ctpat.yaml';
const B = 'file:///w/b.ctpat.yaml';
const NESTED = 'file:///w/x/c.ctpat.yaml';

/** A host whose reads wait until they are let go, as those of a browser or a slow disk do. */
function slowHost(files: Readonly<Record<string, string>>) {
  const disk = new Map(Object.entries(files));
  const memory = createMemoryHost(disk);
  const held = new Map<string, () => void>();
  const waiting = new Map<string, () => void>();
  const lists: string[] = [];
  const host: Host = {
    ...memory,
    listFiles(folder) {
      lists.push(folder);
      return memory.listFiles(folder);
    },
    async readFile(uri) {
      const bytes = await memory.readFile(uri);
      if (!held.has(uri)) return bytes;
      waiting.get(uri)?.();
      await new Promise<void>((resolve) => held.set(uri, resolve));
      return bytes;
    },
  };
  return {
    host,
    disk,
    lists,
    /** From now on a read of this file waits; settles when one does. */
    hold(uri: string): Promise<void> {
      held.set(uri, () => undefined);
      return new Promise((resolve) => waiting.set(uri, resolve));
    },
    letGo(uri: string) {
      const resume = held.get(uri);
      held.delete(uri);
      resume?.();
    },
  };
}

async function idsOf(workspace: Workspace, uri = A) {
  return (await workspace.snapshot([uri])).projectOf(uri)?.index.ids('SecurityProfile');
}

describe('a project that is being loaded', () => {
  const setUp = (files: Readonly<Record<string, string>>) => {
    const slow = slowHost(files);
    return { ...slow, workspace: createWorkspace(slow.host, { folders: ['file:///w'] }) };
  };

  it('is loaded once, however many ask for it', async () => {
    const { workspace, lists } = setUp({ [A]: profile('a'), [B]: profile('b') });
    await Promise.all([workspace.snapshot([A]), workspace.snapshot([B]), workspace.filesIn('file:///w')]);
    assert.deepEqual(lists, ['file:///w']);
  });

  it('does not lose an edit that is made meanwhile', async () => {
    const { workspace, hold, letGo } = setUp({ [A]: profile('a'), [B]: profile('b') });
    const reached = hold(B);
    const first = idsOf(workspace);
    await reached;
    workspace.open(A, profile('typed'));
    letGo(B);
    assert.deepEqual(await first, ['typed', 'b']);
    assert.deepEqual(await idsOf(workspace), ['typed', 'b']);
  });

  it('does not keep the file on disk where its text is typed while it is read', async () => {
    const { workspace, hold, letGo } = setUp({ [A]: profile('a'), [B]: profile('b') });
    const reached = hold(A);
    const first = idsOf(workspace);
    await reached;
    workspace.open(A, profile('typed'));
    letGo(A);
    assert.deepEqual(await first, ['typed', 'b']);
    workspace.close(A);
    assert.deepEqual(await idsOf(workspace), ['a', 'b']);
  });

  it('is read again where a file changes on disk while it is read', async () => {
    const { workspace, disk, hold, letGo } = setUp({ [A]: profile('a'), [B]: profile('b') });
    const reached = hold(B);
    const first = idsOf(workspace);
    await reached;
    disk.set(A, profile('new-a')).set(B, profile('new-b'));
    workspace.changedOnDisk([A, B]);
    letGo(B);
    assert.deepEqual(await first, ['new-a', 'new-b']);
  });

  it('finds its root again where a configuration appears meanwhile', async () => {
    const { workspace, disk, hold, letGo } = setUp({ [A]: profile('a'), [NESTED]: profile('c') });
    const reached = hold(A);
    const first = workspace.snapshot([NESTED]);
    await reached;
    const configuration = 'file:///w/x/ctpat.config.yaml';
    disk.set(configuration, 'root: true\n');
    workspace.changedOnDisk([configuration]);
    letGo(A);
    assert.equal((await first).projectOf(NESTED)?.root, 'file:///w/x');
  });

  it('can be asked for again where reading it failed', async () => {
    const { host } = slowHost({ [A]: profile('a') });
    let fails = true;
    const workspace = createWorkspace(
      {
        ...host,
        listFiles: (folder) => (fails ? Promise.reject(new Error('gone')) : host.listFiles(folder)),
      },
      { folders: ['file:///w'] },
    );
    await assert.rejects(workspace.snapshot([A]), /gone/);
    fails = false;
    assert.deepEqual(await idsOf(workspace), ['a']);
  });
});

describe('a loaded project', () => {
  const files = {
    [A]: profile('a'),
    'file:///w/x/ctpat.config.yaml': 'root: true\n',
    [NESTED]: profile('c'),
  };

  it('stays where something changes outside of it', async () => {
    const { host, lists } = slowHost(files);
    const workspace = createWorkspace(host, { folders: ['file:///w'] });
    await workspace.snapshot([A, NESTED]);
    lists.length = 0;
    workspace.changedOnDisk(['file:///elsewhere/evidence.pdf', 'file:///w/y/z.ctpat.yaml']);
    await workspace.snapshot([A, NESTED]);
    assert.deepEqual(lists, ['file:///w'], 'the change is in the outer project only');
    workspace.changedOnDisk(['file:///w']);
    await workspace.snapshot([A, NESTED]);
    assert.deepEqual(lists, ['file:///w', 'file:///w', 'file:///w/x'], 'the folder above holds both');
  });

  it('keeps its catalog where the company’s own entries stay the same', async () => {
    const { host } = slowHost(files);
    const workspace = createWorkspace(host, { folders: ['file:///w'] });
    const catalogOf = async () => (await workspace.snapshot([A])).projectOf(A)?.catalog;
    const before = await catalogOf();
    workspace.changedOnDisk([B]);
    assert.equal(await catalogOf(), before);
  });
});

describe('files that nobody watches', () => {
  it('are found changed, new and gone by a look at the disk', async () => {
    const { host, disk } = slowHost({ [A]: profile('a'), [B]: profile('b') });
    const workspace = createWorkspace(host, { folders: ['file:///w'], checksStamps: true });
    assert.deepEqual(await idsOf(workspace), ['a', 'b']);
    assert.equal(await workspace.checkDisk(), false);
    const { revision } = workspace;
    disk.set(B, profile('new-b'));
    assert.equal(await workspace.checkDisk(), true);
    assert.ok(workspace.revision > revision);
    assert.deepEqual(await idsOf(workspace), ['a', 'new-b']);
    disk.set('file:///w/c.ctpat.yaml', profile('c'));
    assert.equal(await workspace.checkDisk(), true);
    assert.deepEqual(await idsOf(workspace), ['a', 'new-b', 'c']);
    disk.delete(B);
    assert.equal(await workspace.checkDisk(), true);
    assert.deepEqual(await idsOf(workspace), ['a', 'c']);
    assert.equal(await workspace.checkDisk(), false);
  });

  it('are left alone where their text is typed', async () => {
    const { host, disk } = slowHost({ [A]: profile('a') });
    const workspace = createWorkspace(host, { folders: ['file:///w'], checksStamps: true });
    await workspace.snapshot([A]);
    workspace.open(A, profile('typed'));
    disk.set(A, profile('new-a'));
    assert.equal(await workspace.checkDisk(), false);
    assert.deepEqual(await idsOf(workspace), ['typed']);
  });
});
