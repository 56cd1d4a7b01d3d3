import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterSteps, editSteps } from '../../workspace/random-edits.fixture.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Finding } from '../finding.ts';
import { lint } from '../lint.ts';
import { createLintSession, type LintSession } from './lint-session.ts';

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
  'file:///w/x/log.ctpat.yaml',
  'file:///w/partners.ctpat.yaml',
];
const TEXTS = [
  profile(
    'a',
    'entity: importer\nsections: { sealSecurity: { "6.6": { procedures: [seals, none], owner: cso } } }\n',
  ),
  profile('b', 'contacts: [{ id: cso }]\nshelf: 1\n'),
  profile(
    'site',
    'extends: x/b.ctpat.yaml\nentity: importer\ncompany: { sites: [{ id: dock }] }\nsections: { sealSecurity: { "6.6": { status: implemented, performedBy: dragon, bySite: { dock: { status: to-do } }, evidence: x/seals.md } } }\n',
  ),
  procedure('seals'),
  procedure('seals').replace('---\n#', 'criteria: ["6.6"]\nowner: cso\n---\n# Records\n#'),
  'apiVersion: ctpat/v1\nkind: PartnerRegister\nid: all\npartners: [{ id: dragon, legalName: Dragon, sites: [{ id: yard }] }, { id: tiger, subcontractorOf: dragon }]\n',
  'apiVersion: ctpat/v1\nkind: RiskAssessment\nid: ra\nprofiles: [site]\nlanes: [{ id: north, legs: [{ partner: dragon }] }]\nactions: [{ id: a1, lane: ra#north, owner: cso }]\n',
  'apiVersion: ctpat/v1\nkind: IncidentLog\nid: log\nincidents: [{ id: i1, correctiveAction: f1 }]\n---\napiVersion: ctpat/v1\nkind: CorrectiveActions\nid: fixes\nfindings: [{ id: f1, criterion: "6.6" }]\n',
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

const plain = ({ fixes, ...finding }: Finding) => ({ ...finding, fixes: fixes?.() });

async function everything(workspace: Workspace, findingsOf: (uri: string) => Promise<readonly Finding[]>) {
  const snapshot = await workspace.snapshot(URIS);
  const all = [];
  for (const each of URIS) {
    all.push({
      root: snapshot.projectOf(each)?.root,
      files: [...(snapshot.projectOf(each)?.files.keys() ?? [])].sort(),
      isOurs: await workspace.isOurs(each),
      locale: snapshot.localeOf(each),
      findings: (await findingsOf(each)).map(plain),
    });
  }
  return all;
}

describe('a session after any edits', () => {
  it('finds what linting from scratch finds, and does not lint everything again', async () => {
    let [asked, linted] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(editSteps(URIS, TEXTS), { maxLength: 14 }), async (steps) => {
        let session: LintSession | undefined;
        const sessionOf = (workspace: Workspace) =>
          (session ??= createLintSession({
            workspace,
            loop: { now: () => 0, yield: () => Promise.resolve() },
            onRuleFailure: (rule, error) => {
              throw new Error(`${rule} failed`, { cause: error });
            },
            onState: (_, state) => {
              if (state === 'ready') asked += 1;
              if (state === 'linting') linted += 1;
            },
          }));
        const { told, fresh } = await afterSteps(steps, ['file:///w'], {
          changed: (workspace, uri) => {
            sessionOf(workspace).changed(uri);
          },
          // Every document is asked for, as an editor does that shows them all.
          look: async (workspace) => {
            for (const uri of URIS) await sessionOf(workspace).findings(uri);
          },
        });
        const incremental = await everything(
          told,
          async (uri) => (await sessionOf(told).findings(uri)).findings,
        );
        const fromScratch = await everything(
          fresh,
          async (uri) => lint(await fresh.snapshot([uri]), uri).findings,
        );
        assert.deepEqual(incremental, fromScratch);
      }),
      { numRuns: 250, seed: 3 },
    );
    assert.ok(linted < asked * 0.8, `${linted} of ${asked} were linted`);
  }).timeout(120_000);
});
