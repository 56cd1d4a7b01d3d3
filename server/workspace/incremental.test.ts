import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../engine/lint.ts';
import { createMemoryHost } from '../host/memory.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const profile = (id: string, more = '') => `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\n${more}`;
const procedure = (id: string) => `---\napiVersion: ctpat/v1\nkind: Procedure\nid: ${id}\n---\n# Seals\n`;

/** Places, and texts that any of them may get, also ones that make a place no file of ours. */
const URIS = [
  'file:///w/a.ctpat.yaml',
  'file:///w/x/b.ctpat.yaml',
  'file:///w/x/seals.md',
  'file:///w/ctpat.config.yaml',
  'file:///w/x/ctpat.config.yaml',
  'file:///w/x/own.yaml',
];
const TEXTS = [
  profile(
    'a',
    'entity: importer\nsections: { sealSecurity: { "6.6": { procedures: [seals, none], owner: cso } } }\n',
  ),
  profile('b', 'contacts: [{ id: cso }]\nshelf: 1\n'),
  procedure('seals'),
  'apiVersion: ctpat/v1\nkind: TrainingLog\nid: t\nsessions: [{ id: t1, date: 2026-03-02, topics: ["12.1"], roster: seals.md }]\n',
  'apiVersion: ctpat/v1\nkind: TrainingLog\nid: old\nprofiles: [a]\nsessions: [{ id: t1, date: 2024-03-02, topics: ["12.8"], attendees: 3 }]\nroles: [{ role: all, requires: ["12.8"] }]\n',
  '# Seals\n',
  'root: true\nlocale: es\n',
  'rules: { schema/unknown-key: off }\ncatalogue: [own.yaml]\n',
  'exclude: ["**/*.md", x/]\ncatalogue: [x/own.yaml]\n',
  'criteria:\n  - id: "6.88"\n    entities: { importer: { obligation: must, basis: seen } }\n',
  'a: [\n',
  '',
];

const uri = fc.constantFrom(...URIS);
const text = fc.constantFrom(...TEXTS);
const step = fc.oneof(
  fc.record({ act: fc.constant('open' as const), uri, text }),
  fc.record({ act: fc.constant('close' as const), uri }),
  fc.record({ act: fc.constant('write' as const), uri, text }),
  fc.record({ act: fc.constant('delete' as const), uri }),
  fc.record({ act: fc.constant('look' as const), uri }),
);

async function everything(workspace: Workspace) {
  const snapshot = await workspace.snapshot(URIS);
  return Promise.all(
    URIS.map(async (each) => ({
      root: snapshot.projectOf(each)?.root,
      files: [...(snapshot.projectOf(each)?.files.keys() ?? [])].sort(),
      isOurs: await workspace.isOurs(each),
      locale: snapshot.localeOf(each),
      findings: lint(snapshot, each).findings.map(({ rule, message, range }) => [rule, message, range]),
    })),
  );
}

describe('a workspace after any edits', () => {
  it('says what one that was just made says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const disk = new Map<string, string>();
        const opened = new Map<string, string>();
        const host = createMemoryHost(disk);
        const workspace = createWorkspace(host, { folders: ['file:///w'], parsedFiles: 2 });
        for (const action of steps) {
          if (action.act === 'look') {
            await workspace.snapshot([action.uri]);
          } else if (action.act === 'open') {
            opened.set(action.uri, action.text);
            workspace.open(action.uri, action.text);
          } else if (action.act === 'close') {
            opened.delete(action.uri);
            workspace.close(action.uri);
          } else {
            if (action.act === 'write') disk.set(action.uri, action.text);
            else disk.delete(action.uri);
            workspace.changedOnDisk([action.uri]);
          }
        }
        const fresh = createWorkspace(host, { folders: ['file:///w'] });
        for (const [each, typed] of opened) fresh.open(each, typed);
        assert.deepEqual(await everything(workspace), await everything(fresh));
      }),
      { numRuns: 150, seed: 3 },
    );
  }).timeout(60_000);
});
