import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../engine/lint.ts';
import { afterSteps, editSteps } from './random-edits.ts';
import type { Workspace } from './workspace.ts';

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
  'rules: { schema/unknown-key: off }\ncatalog: [own.yaml]\n',
  'exclude: ["**/*.md", x/]\ncatalog: [x/own.yaml]\n',
  'criteria:\n  - id: "6.88"\n    entities: { importer: { obligation: must, basis: seen } }\n',
  'a: [\n',
  '',
];

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
      fc.asyncProperty(fc.array(editSteps(URIS, TEXTS), { maxLength: 12 }), async (steps) => {
        const { told, fresh } = await afterSteps(steps, ['file:///w']);
        assert.deepEqual(await everything(told), await everything(fresh));
      }),
      { numRuns: 150, seed: 3 },
    );
  }).timeout(60_000);
});
