import assert from 'node:assert/strict';
import { SAMPLE } from '../navigation/sample.fixture.ts';
import { labels, proposals } from './accept.fixture.ts';

const files = SAMPLE;
const head = (kind: string) => `apiVersion: ctpat/v1\nkind: ${kind}\nid: new\n`;
const at = (kind: string, body: string) => labels(head(kind) + body, { files, file: 'new.ctpat.yaml' });

describe('completion of ids', () => {
  const cases: readonly (readonly [what: string, kind: string, body: string, ...expected: string[]])[] = [
    ['partners of a leg', 'RiskAssessment', 'lanes:\n  - legs: [{ partner: ‸ }]\n', 'dragon', 'tiger'],
    [
      'lanes, its own first',
      'RiskAssessment',
      'lanes: [{ id: own }]\nthreats:\n  - lane: ‸\n',
      'lane-1',
      'own',
    ],
    ['lanes of an action', 'RiskAssessment', 'actions:\n  - lane: ‸\n', 'lane-1'],
    ['profiles', 'TrainingLog', 'profiles: [‸]\n', 'group', 'laredo'],
    ['findings of an incident', 'IncidentLog', 'incidents:\n  - correctiveAction: ‸\n', 'f1'],
    ['findings of an audit, in a list', 'AuditLog', 'audits:\n  - findings:\n      - ‸\n', 'f1'],
    ['contacts of a record', 'CorrectiveActions', 'findings:\n  - owner: ‸\n', 'cso'],
    ['contacts of a partner', 'Partner', 'certifications:\n  verified: { by: ‸ }\n', 'cso'],
    [
      'contacts of a certificate in a list',
      'Partner',
      'certifications:\n  - verified:\n      by: ‸\n',
      'cso',
    ],
    [
      'main contractors',
      'PartnerRegister',
      'partners:\n  - id: a\n    subcontractorOf: ‸\n',
      'a',
      'dragon',
      'tiger',
    ],
    [
      'sites of a partner',
      'Partner',
      'sites: [{ id: own }]\ncertifications:\n  scopeSites: [‸]\n',
      'dock',
      'own',
    ],
    ['originals', 'Procedure', 'translationOf: ‸\n', 'seal-control', 'yard'],
    ['incidents of a profile', 'SecurityProfile', 'eligibility:\n  securityEvents: [‸]\n', 'i1'],
    [
      'performers',
      'SecurityProfile',
      'sections:\n  sealSecurity:\n    "6.6":\n      performedBy: ‸\n',
      'dragon',
      'tiger',
    ],
    [
      'procedures with their headings',
      'SecurityProfile',
      'sections:\n  sealSecurity:\n    "6.6":\n      procedures: [‸]\n',
      'seal-control',
      'yard',
      'seal-control#seals',
      'seal-control#6-records',
      'yard#scope',
    ],
  ];
  for (const [what, kind, body, ...expected] of cases) {
    it(what, async () => {
      assert.deepEqual(
        (await at(kind, body)).filter((label) => !/^(id|key)$/.test(label)),
        expected,
      );
    });
  }

  it('names the document of what several have', async () => {
    const twin = `${head('CorrectiveActions').replace('new', 'twin')}findings: [{ id: f1 }, { id: f2 }]\n`;
    const text = `${head('AuditLog')}audits:\n  - findings: [‸]\n`;
    assert.deepEqual(
      await labels(text, { files: { ...files, 'twin.ctpat.yaml': twin }, file: 'new.ctpat.yaml' }),
      ['f2', 'fixes#f1', 'twin#f1'],
    );
  });

  it('proposes files wherever a path is written', async () => {
    const evidence = Object.keys(SAMPLE);
    const offered = (kind: string, body: string) =>
      labels(head(kind) + body, { files, file: 'new.ctpat.yaml', evidence });
    const places = [
      ['TrainingLog', 'sessions:\n  - roster: ‸\n'],
      ['AuditLog', 'audits:\n  - evidence: { file: ‸ }\n'],
      ['Partner', 'visits:\n  - report:\n      - ‸\n'],
      ['PartnerRegister', 'partners:\n  - forcedLabor: { mapping: ‸ }\n'],
      ['PartnerRegister', 'partners:\n  - profile: ‸\n'],
      ['SecurityProfile', 'extends: ‸\n'],
    ] as const;
    for (const [kind, body] of places) {
      assert.ok((await offered(kind, body)).includes('evidence/'), `${kind}: ${body}`);
    }
    assert.ok(!(await offered('AuditLog', 'audits:\n  - evidence: { url: ‸ }\n')).includes('evidence/'));
  });

  it('says what they are', async () => {
    const text = `${head('RiskAssessment')}lanes:\n  - legs: [{ partner: ‸ }]\n`;
    const { items } = await proposals(text, { files, file: 'new.ctpat.yaml' });
    assert.equal(items.find(({ label }) => label === 'dragon')?.detail, 'Dragon Freight');
  });
});
