import assert from 'node:assert/strict';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { RENAMED_KEYS, RENAMED_RULES } from '../schema/renames.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { applySafeFixes } from './fix.ts';
import { lint } from './lint.ts';

const ROOT = 'file:///project';
const CONFIGURATION = 'ctpat.config.yaml';
const HEAD = (kind: string) => `apiVersion: ctpat/v1\nkind: ${kind}\nid: one\n`;

/** Documents with every old key, and how safe fixes leave them. */
const DOCUMENTS: readonly (readonly [file: string, old: string, now: string])[] = [
  [
    'profile.ctpat.yaml',
    HEAD('SecurityProfile') +
      'criteria: { programme: ctpat }\ncompany:\n  uses: { cameras: true }\neligibility:\n  brokerLicence: "12345"\n  exportProgramme: none\n  licences: []\nsections:\n  sealSecurity:\n    "6.1":\n      status: to-do\n      cbp: { decision: approved, date: 2026-01-02 }\n',
    HEAD('SecurityProfile') +
      'criteria: { program: ctpat }\ncompany:\n  conditions: { cameras: true }\neligibility:\n  brokerLicense: "12345"\n  exportProgram: none\n  licenses: []\nsections:\n  sealSecurity:\n    "6.1":\n      status: to-do\n      specialistReview: { decision: approved, date: 2026-01-02 }\n',
  ],
  [
    'partner.ctpat.yaml',
    HEAD('Partner') +
      'legalName: A\ncertification:\n  - programme: basc\n    verified: { on: 2026-01-20, by: cso }\nscreened: { on: 2026-02-01, moneyLaundering: true, deniedParty: true }\nrisk: { rating: low, on: 2026-02-01 }\n',
    HEAD('Partner') +
      'legalName: A\ncertifications:\n  - program: basc\n    verified: { date: 2026-01-20, by: cso }\nscreened: { date: 2026-02-01, moneyLaundering: true, deniedParty: true }\nrisk: { rating: low, date: 2026-02-01 }\n',
  ],
  [
    'actions.ctpat.yaml',
    HEAD('CorrectiveActions') + 'findings: [{ id: f1, severity: recommendation }]\n',
    HEAD('CorrectiveActions') + 'findings: [{ id: f1, type: recommendation }]\n',
  ],
  [
    'criteria.yaml',
    'criteria:\n  - { id: "6.99", condition: { uses: cameras } }\n',
    'criteria:\n  - { id: "6.99", condition: { key: cameras } }\n',
  ],
  [
    CONFIGURATION,
    'root: true\ncatalogue: [criteria.yaml]\nrules:\n  "clock/review-stale": info\n  account/debt-unpaid: error\n',
    'root: true\ncatalog: [criteria.yaml]\nrules:\n  deadline/review-stale: info\n  eligibility/debt-unpaid: error\n',
  ],
];

function workspaceOf(files: Readonly<Record<string, string>>) {
  const all = new Map(Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text]));
  return createWorkspace(createMemoryHost(all), { folders: [ROOT] });
}

/** What is told of a file about unknown names, and its text after all safe fixes. */
async function fixed(file: string, text: string) {
  const uri = `${ROOT}/${file}`;
  const configuration = { [CONFIGURATION]: 'root: true\ncatalog: [criteria.yaml]\n' };
  const workspace = workspaceOf({ ...configuration, [file]: text });
  const told = new Map<string, string>();
  for (;;) {
    const snapshot = await workspace.snapshot([uri]);
    const source = snapshot.projectOf(uri)?.files.get(uri);
    assert.ok(source);
    const unknown = lint(snapshot, uri).findings.filter(({ rule }) => /unknown-(key|rule)$/.test(rule));
    for (const { message, help } of unknown) told.set(message, help);
    const applied = applySafeFixes(source, unknown);
    if (applied.fixed.length === 0) return { told, text: source.text };
    workspace.open(uri, applied.text);
  }
}

describe('a name from before the first release', () => {
  it('is told with the name of today, and a safe fix writes it where its value keeps its form', async () => {
    const all = new Map<string, string>();
    for (const [file, old, now] of DOCUMENTS) {
      const { told, text } = await fixed(file, old);
      assert.equal(text, now);
      for (const [message, help] of told) all.set(message, help);
    }
    for (const { old, now, example = now } of RENAMED_KEYS)
      assert.equal(all.get(`The key \`${old}\` is now \`${now}\`.`), `Write \`${example}\`.`);
    assert.equal(all.size, RENAMED_KEYS.length + 2);
  });

  it('is left alone where the name of today stands beside it', async () => {
    const text = `${HEAD('CorrectiveActions')}findings: [{ id: f1, severity: a, type: recommendation }]\n`;
    assert.equal((await fixed('actions.ctpat.yaml', text)).text, text);
  });

  it('is not suggested in a kind where the old name was never one', async () => {
    const text = `${HEAD('IncidentLog')}incidents: [{ id: i1, type: theft, severity: high }]\n`;
    const { told } = await fixed('incidents.ctpat.yaml', text);
    assert.deepEqual([...told.keys()], ['The key “severity” is not known here.']);
  });

  it('in a directive keeps its criterion', async () => {
    for (const [old, now] of RENAMED_RULES) {
      const text = (rule: string) =>
        `${HEAD('SecurityProfile')}# ctpat-disable-next-line ${rule}[6.1] -- agreed\nshelf: 1\n`;
      assert.equal((await fixed('profile.ctpat.yaml', text(old))).text, text(now));
    }
  });
});
