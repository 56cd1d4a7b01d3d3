import assert from 'node:assert/strict';
import { lint } from '../engine/lint.ts';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const profile = (id: string, more = '') => `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n${more}`;
const procedure = (id: string) => `---\napiVersion: ctpat/v1\nkind: Procedure\nid: ${id}\n---\n# Seals\n`;
const A = 'file:///w/a.ctpat.yaml';
const B = 'file:///w/b.ctpat.yaml';
const SEALS = 'file:///w/seals.md';

function setUp(files: Readonly<Record<string, string | Uint8Array>>) {
  const disk = new Map(Object.entries(files));
  return { disk, workspace: createWorkspace(createMemoryHost(disk), { folders: ['file:///w'] }) };
}

async function idsOf(workspace: Workspace, uri = A) {
  const index = (await workspace.snapshot([uri])).projectOf(uri)?.index;
  return [...(index?.ids('SecurityProfile') ?? []), ...(index?.ids('Procedure') ?? [])];
}

async function rulesOf(workspace: Workspace, uri: string) {
  return lint(await workspace.snapshot([uri]), uri).findings.map(({ rule }) => rule);
}

describe('workspace', () => {
  it('takes the open text before the file, and the file again after closing', async () => {
    const { workspace } = setUp({ [A]: profile('disk'), [B]: profile('other') });
    assert.deepEqual(await idsOf(workspace), ['disk', 'other']);
    workspace.open(A, profile('typed'));
    assert.deepEqual(await idsOf(workspace), ['typed', 'other']);
    assert.deepEqual(await idsOf(workspace, B), ['typed', 'other']);
    workspace.open(A, profile('typed-on'));
    assert.deepEqual(await idsOf(workspace, B), ['typed-on', 'other']);
    workspace.close(A);
    assert.deepEqual(await idsOf(workspace, B), ['disk', 'other']);
  });

  it('leaves snapshots that were made before an edit as they are', async () => {
    const { workspace } = setUp({ [A]: profile('disk') });
    const before = await workspace.snapshot([A]);
    workspace.open(A, profile('typed'));
    const after = await workspace.snapshot([A]);
    assert.deepEqual(before.projectOf(A)?.index.ids('SecurityProfile'), ['disk']);
    assert.deepEqual(after.projectOf(A)?.index.ids('SecurityProfile'), ['typed']);
  });

  it('sees what changes on disk, except under an open text', async () => {
    const { workspace, disk } = setUp({ [A]: profile('a'), [B]: profile('b') });
    workspace.open(A, profile('typed'));
    assert.deepEqual(await idsOf(workspace), ['typed', 'b']);
    disk.set(A, profile('new-a')).set(B, profile('new-b')).set(SEALS, procedure('seals'));
    workspace.changedOnDisk([A, B, SEALS]);
    assert.deepEqual(await idsOf(workspace), ['typed', 'new-b', 'seals']);
    workspace.close(A);
    disk.delete(SEALS);
    workspace.changedOnDisk([SEALS]);
    assert.deepEqual(await idsOf(workspace), ['new-a', 'new-b']);
  });

  it('sees that a folder came back with other files', async () => {
    const inside = 'file:///w/x/c.ctpat.yaml';
    const { workspace, disk } = setUp({ [A]: profile('a'), [inside]: profile('c') });
    assert.deepEqual(await idsOf(workspace), ['a', 'c']);
    disk.delete(inside);
    workspace.changedOnDisk(['file:///w/x']);
    assert.deepEqual(await idsOf(workspace), ['a']);
    disk.set(inside, profile('new-c'));
    workspace.changedOnDisk(['file:///w/x']);
    assert.deepEqual(await idsOf(workspace), ['a', 'new-c']);
  });

  it('sees a Markdown text become a procedure while it is typed, and cease to be one', async () => {
    const { workspace } = setUp({ [A]: profile('a'), [SEALS]: '# Seals\n' });
    assert.deepEqual(await idsOf(workspace), ['a']);
    workspace.open(SEALS, procedure('seals'));
    assert.deepEqual(await idsOf(workspace), ['a', 'seals']);
    workspace.open(SEALS, '# Seals\n');
    assert.deepEqual(await idsOf(workspace), ['a']);
  });

  it('tells of a text that was never saved', async () => {
    const { workspace } = setUp({ [A]: profile('a') });
    workspace.open(B, profile('b', 'shelf: 1\n'));
    assert.deepEqual(await rulesOf(workspace, B), ['schema/unknown-key']);
  });

  it('keeps the files of a stream with several documents apart', async () => {
    const { workspace } = setUp({ [A]: `${profile('one')}---\n${profile('two', 'shelf: 1\n')}` });
    assert.deepEqual(await idsOf(workspace), ['one', 'two']);
    const { findings } = lint(await workspace.snapshot([A]), A);
    assert.deepEqual(
      findings.map(({ rule, position }) => [rule, position]),
      [['schema/unknown-key', 1]],
    );
  });

  it('gives the same findings however few files it keeps parsed', async () => {
    const files = new Map(
      Array.from({ length: 12 }, (_, n) => [
        `file:///w/p${n}.ctpat.yaml`,
        profile(
          `p${n % 10}`,
          `entity: importer\nshelf: ${n}\ncontacts: [{ id: c${n}, name: X }]\nsections:\n  sealSecurity:\n    "6.6": { status: planned, owner: c${11 - n} }\n    "6.1": { status: implemented, response: Text, procedures: [seals, none] }\n`,
        ),
      ]),
    ).set(SEALS, procedure('seals'));
    const all = [...files.keys()];
    const linted = async (parsedFiles: number) => {
      const workspace = createWorkspace(createMemoryHost(files), { folders: ['file:///w'], parsedFiles });
      const snapshot = await workspace.snapshot(all);
      return all.map((uri) =>
        lint(snapshot, uri).findings.map(({ fixes, ...finding }) => ({ ...finding, fixes: fixes?.() })),
      );
    };
    const many = await linted(100);
    assert.ok(many.every((findings) => findings.length > 2));
    assert.deepEqual(await linted(1), many);
    assert.deepEqual(await linted(0), many);
  });
});

describe('files of others', () => {
  it('are never ours: YAML and Markdown that say nothing of the format', async () => {
    const { workspace } = setUp({ [A]: profile('a') });
    for (const [uri, text] of [
      ['file:///w/other.yaml', 'apiVersion: v1\nkind: Service\n'],
      ['file:///w/broken.yaml', 'a: [\n'],
      ['file:///w/README.md', '# Read me\n<!-- ctpat-disable-line x -->\n'],
      ['file:///w/post.md', '---\ntitle: x\n---\n'],
      ['file:///w/unclosed.md', '---\napiVersion: ctpat/v1\nkind: Procedure\n'],
    ] as const) {
      workspace.open(uri, text);
      assert.equal(await workspace.isOurs(uri), false, uri);
      assert.deepEqual(await rulesOf(workspace, uri), [], uri);
      assert.equal((await workspace.snapshot([uri])).projectOf(uri)?.files.has(uri), false, uri);
    }
    assert.deepEqual(await workspace.filesIn('file:///w'), [A]);
  });

  it('get one sentence where they are ours under another name, and only when they are asked for', async () => {
    const uri = 'file:///w/profile.yaml';
    const { workspace } = setUp({ [uri]: profile('a', 'shelf: 1\nid: twice\n'), [A]: profile('b') });
    assert.deepEqual(await workspace.filesIn('file:///w'), [A]);
    assert.equal(await workspace.isOurs(uri), true);
    const { findings } = lint(await workspace.snapshot([uri]), uri);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['syntax/unsupported-file-name'],
    );
    assert.match(findings[0]?.help ?? '', /profile\.ctpat\.yaml/);
  });

  it('are not ours because they are no text: Markdown in another encoding', async () => {
    const latin = Uint8Array.from(Buffer.from('# Año\n', 'latin1'));
    const { workspace } = setUp({ [A]: profile('a'), 'file:///w/LEEME.md': latin });
    assert.deepEqual(await workspace.filesIn('file:///w'), [A]);
  });
});

describe('files that cannot be read', () => {
  it('are one finding each: other encodings, and NUL', async () => {
    const latin = 'file:///w/latin.md';
    const wide = 'file:///w/wide.md';
    const nul = 'file:///w/nul.ctpat.yaml';
    const { workspace } = setUp({
      [latin]: Uint8Array.from(Buffer.from(procedure('año'), 'latin1')),
      [wide]: Uint8Array.from([0xff, 0xfe, ...Buffer.from(procedure('x'), 'utf16le')]),
      [nul]: 'id: a\0b\n',
    });
    assert.deepEqual([...(await workspace.filesIn('file:///w'))].sort(), [latin, nul, wide]);
    for (const uri of [latin, wide, nul]) {
      assert.deepEqual(await rulesOf(workspace, uri), ['syntax/unreadable-file'], uri);
    }
  });

  it('are read again when they are mended', async () => {
    const { workspace, disk } = setUp({ [A]: 'id: a\0b\n' });
    assert.deepEqual(await rulesOf(workspace, A), ['syntax/unreadable-file']);
    disk.set(A, profile('a'));
    workspace.changedOnDisk([A]);
    assert.deepEqual(await rulesOf(workspace, A), []);
  });

  it('keep the others from nothing when the system refuses one', async () => {
    const host = createMemoryHost(new Map([A, B, SEALS].map((uri) => [uri, profile('b')])));
    const workspace = createWorkspace(
      { ...host, readFile: (uri) => (uri === B ? host.readFile(uri) : Promise.reject(new Error('refused'))) },
      { folders: ['file:///w'] },
    );
    assert.deepEqual(await workspace.filesIn('file:///w'), [A, B, SEALS]);
    for (const uri of [A, SEALS]) assert.deepEqual(await rulesOf(workspace, uri), ['syntax/unreadable-file']);
    assert.deepEqual(await rulesOf(workspace, B), []);
  });

  it('may begin with a byte order mark', async () => {
    const { workspace } = setUp({
      [A]: `\uFEFF${profile('a', 'shelf: 1\n')}`,
      [SEALS]: `\uFEFF${procedure('seals')}`,
    });
    assert.deepEqual(await idsOf(workspace), ['a', 'seals']);
    const fromDisk = lint(await workspace.snapshot([A]), A).findings.map(({ range }) => range.start);
    workspace.open(A, profile('a', 'shelf: 1\n'));
    const typed = lint(await workspace.snapshot([A]), A).findings.map(({ range }) => range.start);
    assert.deepEqual(fromDisk, typed);
  });
});
