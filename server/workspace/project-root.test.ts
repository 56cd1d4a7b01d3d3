import assert from 'node:assert/strict';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { createWorkspace, type WorkspaceOptions } from './workspace.ts';

const profile = (id: string) => `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n`;
const PROCEDURE = '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seals\n---\n# Seals\n';

function workspaceOf(
  files: Readonly<Record<string, string>>,
  options: Partial<WorkspaceOptions> = {},
  caseInsensitive = false,
) {
  const host = createMemoryHost(new Map(Object.entries(files)), { caseInsensitive });
  return createWorkspace(host, { folders: ['file:///w'], ...options });
}

async function rootOf(workspace: ReturnType<typeof createWorkspace>, uri: string) {
  return (await workspace.snapshot([uri])).projectOf(uri)?.root;
}

async function filesOf(workspace: ReturnType<typeof createWorkspace>, uri: string) {
  return [...((await workspace.snapshot([uri])).projectOf(uri)?.files.keys() ?? [])].sort();
}

describe('project root', () => {
  it('is the nearest folder whose configuration says so', async () => {
    const workspace = workspaceOf({
      'file:///w/ctpat.config.yaml': 'root: true\n',
      'file:///w/a/ctpat.config.yaml': 'root: true\n',
      'file:///w/a/b/ctpat.config.yaml': 'locale: es\n',
      'file:///w/a/b/one.ctpat.yaml': profile('one'),
      'file:///w/c/two.ctpat.yaml': profile('two'),
    });
    assert.equal(await rootOf(workspace, 'file:///w/a/b/one.ctpat.yaml'), 'file:///w/a');
    assert.equal(await rootOf(workspace, 'file:///w/c/two.ctpat.yaml'), 'file:///w');
  });

  it('is the workspace folder without one, and never above it', async () => {
    const workspace = workspaceOf({
      'file:///ctpat.config.yaml': 'root: true\nlocale: es\n',
      'file:///above.ctpat.yaml': profile('above'),
      'file:///w/a/one.ctpat.yaml': profile('one'),
      'file:///w/two.ctpat.yaml': profile('two'),
    });
    const uri = 'file:///w/a/one.ctpat.yaml';
    assert.equal(await rootOf(workspace, uri), 'file:///w');
    assert.deepEqual(await filesOf(workspace, uri), [uri, 'file:///w/two.ctpat.yaml']);
    assert.equal((await workspace.snapshot([uri])).localeOf(uri), 'en');
  });

  it('keeps projects in one another, and workspace folders, apart', async () => {
    const workspace = workspaceOf(
      {
        'file:///w/one.ctpat.yaml': profile('same'),
        'file:///w/a/ctpat.config.yaml': 'root: true\n',
        'file:///w/a/two.ctpat.yaml': profile('same'),
        'file:///w/a/b/ctpat.config.yaml': 'root: true\n',
        'file:///w/a/b/three.ctpat.yaml': profile('same'),
        'file:///v/four.ctpat.yaml': profile('same'),
      },
      { folders: ['file:///w', 'file:///v'] },
    );
    const uris = [
      'file:///w/one.ctpat.yaml',
      'file:///w/a/two.ctpat.yaml',
      'file:///w/a/b/three.ctpat.yaml',
      'file:///v/four.ctpat.yaml',
    ];
    const snapshot = await workspace.snapshot(uris);
    for (const uri of uris) {
      const index = snapshot.projectOf(uri)?.index;
      assert.deepEqual(
        index?.find('SecurityProfile', 'same').map((found) => found.uri),
        [uri],
      );
    }
  });

  it('is the folder of a file that is opened without a workspace folder; folders below and above are not read', async () => {
    const files = {
      'file:///d/ctpat.config.yaml': 'root: true\n',
      'file:///d/up.ctpat.yaml': profile('up'),
      'file:///d/x/one.ctpat.yaml': profile('one'),
      'file:///d/x/two.ctpat.yaml': profile('two'),
      'file:///d/x/y/deep.ctpat.yaml': profile('deep'),
    };
    const read: string[] = [];
    const host = createMemoryHost(new Map(Object.entries(files)));
    const workspace = createWorkspace(
      { ...host, readFile: (uri) => (read.push(uri), host.readFile(uri)) },
      { folders: [] },
    );
    const uri = 'file:///d/x/one.ctpat.yaml';
    workspace.open(uri, profile('one'));
    assert.equal(await rootOf(workspace, uri), 'file:///d/x');
    assert.deepEqual(await filesOf(workspace, uri), [uri, 'file:///d/x/two.ctpat.yaml']);
    assert.deepEqual(await workspace.filesIn('file:///d/x'), [uri, 'file:///d/x/two.ctpat.yaml']);
    assert.deepEqual(read, ['file:///d/x/two.ctpat.yaml']);
  });

  it('is found again when a configuration comes, changes, or is only being written', async () => {
    const files = new Map([['file:///w/a/one.ctpat.yaml', profile('one')]]);
    const workspace = createWorkspace(createMemoryHost(files), { folders: ['file:///w'] });
    const uri = 'file:///w/a/one.ctpat.yaml';
    const configuration = 'file:///w/a/ctpat.config.yaml';
    assert.equal(await rootOf(workspace, uri), 'file:///w');
    files.set(configuration, 'root: true\n');
    workspace.changedOnDisk([configuration]);
    assert.equal(await rootOf(workspace, uri), 'file:///w/a');
    workspace.open(configuration, 'root: false\n');
    assert.equal(await rootOf(workspace, uri), 'file:///w');
    workspace.close(configuration);
    assert.equal(await rootOf(workspace, uri), 'file:///w/a');
    files.delete(configuration);
    workspace.changedOnDisk([configuration]);
    assert.equal(await rootOf(workspace, uri), 'file:///w');
  });

  it('follows the workspace folders when they change', async () => {
    const workspace = workspaceOf({ 'file:///w/a/one.ctpat.yaml': profile('one') });
    const uri = 'file:///w/a/one.ctpat.yaml';
    assert.equal(await rootOf(workspace, uri), 'file:///w');
    workspace.configure({ folders: ['file:///w/a'] });
    assert.equal(await rootOf(workspace, uri), 'file:///w/a');
  });
});

describe('files of a folder', () => {
  it('are those of its project and of the projects below it, each once', async () => {
    const workspace = workspaceOf({
      'file:///w/one.ctpat.yaml': profile('one'),
      'file:///w/a/ctpat.config.yaml': 'root: true\n',
      'file:///w/a/two.ctpat.yaml': profile('two'),
      'file:///w/a/b/ctpat.config.yaml': 'root: true\n',
      'file:///w/procedures/seals.md': PROCEDURE,
    });
    assert.deepEqual([...(await workspace.filesIn('file:///w'))].sort(), [
      'file:///w/a/b/ctpat.config.yaml',
      'file:///w/a/ctpat.config.yaml',
      'file:///w/a/two.ctpat.yaml',
      'file:///w/one.ctpat.yaml',
      'file:///w/procedures/seals.md',
    ]);
    assert.deepEqual(await workspace.filesIn('file:///w/a/b'), ['file:///w/a/b/ctpat.config.yaml']);
  });

  it('are found on Windows drives', async () => {
    const workspace = workspaceOf(
      {
        'file:///c%3A/Pfad%20f%C3%BCr%20uns/ctpat.config.yaml': 'root: true\r\n',
        'file:///c%3A/Pfad%20f%C3%BCr%20uns/procedures/Seals%20%231.md': PROCEDURE.replaceAll('\n', '\r\n'),
      },
      { folders: ['file:///c%3A'] },
      true,
    );
    const uri = 'file:///c%3A/Pfad%20f%C3%BCr%20uns/procedures/Seals%20%231.md';
    assert.equal(await rootOf(workspace, uri), 'file:///c%3A/Pfad%20f%C3%BCr%20uns');
    assert.equal((await workspace.filesIn('file:///c%3A')).includes(uri), true);
  });

  it('are one file under two spellings where the system does not care about letter case, else two', async () => {
    const uri = 'file:///w/ONE.ctpat.yaml';
    const files = { 'file:///w/one.ctpat.yaml': profile('one') };
    assert.deepEqual(await filesOf(workspaceOf(files, {}, true), uri), [uri]);
    const both = { ...files, [uri]: profile('other') };
    assert.deepEqual(await filesOf(workspaceOf(both), uri), [uri, 'file:///w/one.ctpat.yaml']);
  });
});
