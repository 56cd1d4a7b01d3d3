import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { hoverAt } from '../hover.ts';
import { sampleProject } from '../navigation/sample.fixture.ts';

const PARTNERS = `apiVersion: ctpat/v1
kind: PartnerRegister
id: partners
partners:
  - id: dragon
    legalName: Dragon Freight
    role: 3pl
    country: CN
    certifications: { program: basc, issued: 2026-01-10, validUntil: 2027-01-09, verified: { date: 2026-01-20 } }
    risk: { rating: high }
  - { id: tiger, legalName: Tiger, ended: 2026-10-01 }
`;
const LOGS = `apiVersion: ctpat/v1
kind: CorrectiveActions
id: fixes
findings:
  - { id: f1, criterion: "6.6", type: recommendation, text: Seal log without a second signature, due: 2026-11-20, owner: cso }
  - { id: f2, text: Old, due: 2026-01-01, closed: 2026-02-01 }
---
apiVersion: ctpat/v1
kind: IncidentLog
id: log-26
incidents: [{ id: i1, date: 2026-04-11, type: theft, correctiveAction: f1 }, { id: i2, correctiveAction: f2 }]
`;
const FILES = {
  'partners.ctpat.yaml': PARTNERS,
  'logs.ctpat.yaml': LOGS,
  'procedures/seals.md':
    '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seal-control\ntitle: Seals\nversion: "3.1"\nstatus: approved\napproved: 2026-03-14\nreviewed: 2026-03-14\n---\n# Records\n',
};

async function hover(path: string, marked: string, more: Readonly<Record<string, string>> = {}) {
  const sample = await sampleProject({ ...FILES, ...more });
  const result = hoverAt(sample.snapshot, sample.uriOf(path), sample.at(path, marked));
  assert.ok(result && MarkupContent.is(result.contents), 'a hover');
  return result.contents.value;
}

describe('hover on references', () => {
  it('partner: what it does, its certificate and risk, and the clocks that run', async () => {
    const text = await hover('risk.ctpat.yaml', 'partner: dra‸gon');
    assert.match(
      text,
      /\*\*Business partner in partners\.ctpat\.yaml\*\*: Dragon Freight, 3pl, CN, certificate basc, valid until 2027-01-09, verified on 2026-01-20, risk high/,
    );
    assert.match(text, /\*\*Dates\*\*:\n\n- BASC audits every year; .* 2027-01-10/);
    assert.match(text, /check again by 2027-01-20 \(57 days left\)/);
  });

  it('procedure: version, status, approval, and the next review', async () => {
    const text = await hover('group.ctpat.yaml', '"seal-c‸ontrol#');
    assert.match(text, /Seals, version 3\.1, approved, approved on 2026-03-14/);
    assert.match(text, /reviewed again by 2027-03-14/);
    assert.doesNotMatch(text, /no heading/);
  });

  it('finding: severity, owner and date, open or closed', async () => {
    const open = await hover('logs.ctpat.yaml', 'Action: f‸1');
    assert.match(
      open,
      /\*\*Finding\*\*: Seal log without a second signature, criterion 6\.6, recommendation/,
    );
    assert.match(open, /owner cso, due 2026-11-20, open/);
    assert.match(open, /2026-11-20 \(4 days late\)/);
    const closed = await hover('logs.ctpat.yaml', 'Action: f‸2');
    assert.match(closed, /Old, due 2026-01-01, closed on 2026-02-01/);
    assert.doesNotMatch(closed, /late/);
  });

  it('lane, incident, profile and base', async () => {
    const lanes = {
      'risk.ctpat.yaml':
        'apiVersion: ctpat/v1\nkind: RiskAssessment\nid: ra\nlanes: [{ id: north, origin: CN, legs: [{ from: CNSZX, to: USLGB }] }]\nthreats: [{ lane: north }]\nprofiles: [laredo]\n',
    };
    assert.match(await hover('risk.ctpat.yaml', 'lane: no‸rth', lanes), /\*\*Lane\*\*: from CN, CNSZX–USLGB/);
    assert.match(
      await hover('sites/laredo.ctpat.yaml', 'log-26#i‸1'),
      /Incident in .*: theft, on 2026-04-11, open/,
    );
    assert.match(await hover('risk.ctpat.yaml', 'profiles: [la‸redo', lanes), /Profile in .*: importer/);
    assert.match(
      await hover('sites/laredo.ctpat.yaml', 'extends: ../gr‸oup'),
      /^\*\*group\*\*\n\n\*\*Profile in group/,
    );
  });

  it('says that nothing bears an id, or that several do, in the language of the reader', async () => {
    const log = (id: string) =>
      `apiVersion: ctpat/v1\nkind: CorrectiveActions\nid: ${id}\nfindings: [{ id: f9 }]\n`;
    const audits = 'apiVersion: ctpat/v1\nkind: AuditLog\nid: au\naudits: [{ id: a, findings: [f9, f10] }]\n';
    const more = { 'x.ctpat.yaml': log('x'), 'y.ctpat.yaml': log('y'), 'z.ctpat.yaml': audits };
    assert.match(await hover('z.ctpat.yaml', 'f1‸0', more), /The project has no finding `f10`/);
    assert.match(
      await hover('z.ctpat.yaml', '[f‸9', more),
      /several with this id: x\.ctpat\.yaml, y\.ctpat\.yaml/,
    );
    const spanish = { ...more, 'ctpat.config.yaml': 'root: true\nlocale: es\n' };
    assert.match(await hover('z.ctpat.yaml', 'f1‸0', spanish), /En el proyecto no hay hallazgo `f10`/);
  });
});
