import assert from 'node:assert/strict';
import { lint } from '../engine/lint.ts';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { createWorkspace } from './workspace.ts';

const PROFILE =
  'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: importer\nsections:\n  sealSecurity: {}\n';
const ADDED =
  'criteria:\n  - id: "6.88"\n    entities: { importer: { obligation: must, basis: seen } }\n    text: { en: { title: Tape seals } }\n';
const CORRECTED =
  'criteria:\n  - id: "6.1"\n    entities: { importer: { obligation: should, basis: seen } }\n';
const URI = 'file:///w/p.ctpat.yaml';

function setUp(catalog: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const disk = new Map<string, string | Uint8Array>([
    ['file:///w/ctpat.config.yaml', `root: true\ncatalog: ${catalog}\n`],
    [URI, PROFILE],
    ...Object.entries(files),
  ]);
  return { disk, workspace: createWorkspace(createMemoryHost(disk), { folders: ['file:///w'] }) };
}

type Workspace = ReturnType<typeof createWorkspace>;

async function rulesOf(workspace: Workspace, uri: string) {
  return lint(await workspace.snapshot([uri]), uri).findings.map(({ rule }) => rule);
}

/** How leaving out a criterion is judged; undefined where it is not asked for. */
async function severityOf(workspace: Workspace, criterion: string) {
  const { findings } = lint(await workspace.snapshot([URI]), URI);
  return findings.find((found) => found.rule === 'profile/missing-criterion' && found.criterion === criterion)
    ?.severity;
}

describe('catalog files of the company', () => {
  it('add criteria, which are then asked for, and correct obligations', async () => {
    const { workspace } = setUp('[own/added.yaml, own/corrected.yaml]', {
      'file:///w/own/added.yaml': ADDED,
      'file:///w/own/corrected.yaml': CORRECTED,
    });
    assert.equal(await severityOf(workspace, '6.88'), 'error');
    assert.equal(await severityOf(workspace, '6.1'), 'warning');
    const { findings } = lint(await workspace.snapshot([URI]), URI);
    assert.match(findings.find(({ criterion }) => criterion === '6.88')?.why ?? '', /own\/added\.yaml/);
    assert.equal((await workspace.filesIn('file:///w')).includes('file:///w/own/added.yaml'), true);
  });

  it('are reported on themselves where they are faulty, and not used', async () => {
    for (const [text, rule] of [
      [ADDED.replace('must', 'perhaps'), 'schema/unknown-value'],
      [`${ADDED}  - { id: "6.89"\n`, 'syntax/invalid-yaml'],
      [Uint8Array.from([...Buffer.from(ADDED), 0xff]), 'syntax/unreadable-file'],
    ] as const) {
      const { workspace } = setUp('[own/added.yaml]', { 'file:///w/own/added.yaml': text });
      assert.equal((await workspace.filesIn('file:///w')).includes('file:///w/own/added.yaml'), true, rule);
      assert.deepEqual(await rulesOf(workspace, 'file:///w/own/added.yaml'), [rule]);
      assert.equal(await severityOf(workspace, '6.88'), undefined, rule);
    }
  });

  it('are catalog files whatever their name', async () => {
    const { workspace } = setUp('[added.ctpat.yaml]', { 'file:///w/added.ctpat.yaml': ADDED });
    assert.equal(await severityOf(workspace, '6.88'), 'error');
    assert.deepEqual(await rulesOf(workspace, 'file:///w/added.ctpat.yaml'), []);
  });

  it('are neither read outside the project nor through links that lead there', async () => {
    const { disk } = setUp('[../out.yaml, /out.yaml, own/link.yaml, own]', {
      'file:///out.yaml': ADDED,
      'file:///w/own/link.yaml': ADDED,
    });
    const host = createMemoryHost(disk);
    const read: string[] = [];
    const workspace = createWorkspace(
      {
        ...host,
        listFolder: async (folder, root) =>
          (await host.listFolder(folder, root))?.map((entry) =>
            entry.name === 'link.yaml' ? { ...entry, type: 'outside' } : entry,
          ),
        readFile: (uri) => (read.push(uri), host.readFile(uri)),
      },
      { folders: ['file:///w'] },
    );
    assert.equal(await severityOf(workspace, '6.88'), undefined);
    assert.deepEqual(read, ['file:///w/ctpat.config.yaml', URI]);
    assert.deepEqual(
      (await rulesOf(workspace, 'file:///w/ctpat.config.yaml')).filter((rule) => rule.startsWith('catalog/')),
      Array.from({ length: 4 }, () => 'catalog/missing-file'),
    );
  });

  it('count as they are being written', async () => {
    const { workspace } = setUp('[own/added.yaml]', { 'file:///w/own/added.yaml': CORRECTED });
    assert.equal(await severityOf(workspace, '6.88'), undefined);
    workspace.open('file:///w/own/added.yaml', ADDED);
    assert.equal(await severityOf(workspace, '6.88'), 'error');
    assert.equal(await severityOf(workspace, '6.1'), 'error');
    workspace.close('file:///w/own/added.yaml');
    assert.equal(await severityOf(workspace, '6.88'), undefined);
  });
});
