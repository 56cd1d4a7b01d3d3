import assert from 'node:assert/strict';
import { reportOf } from './report.fixture.ts';

const TEXTS = {
  a: `SecurityProfile
id: harbor-pine
entity: importer
company:
  legalName: Harbor & Pine Imports LLC
  tradeNames: [HarPine]
  sites: [{ id: lrd-01, name: Laredo warehouse, address: "12 Mesquite Lane, Laredo, TX 78045", country: US }]
contacts:
  - { id: jane-doe, name: Jane de la Doe-Smith, role: Security Manager, email: jane@hp.example, phone: "+1 956 555 0100", confirmed: 2026-05-01 }
eligibility: { importerOfRecord: { format: irs, number: 12-345678900 }, mid: CNDRAFRE12SHE }
membership: { specialist: { name: Robin Castellane, email: robin@cbp.example } }
sections:
  sealSecurity:
    "6.6":
      status: implemented
      response: >-
        Ms. Doe-Smith (JANE@HP.example, 956.555.0100) and Robin Castellane count the seals of HarPine and of Dragon Freight in
        Laredo; CNDRAFRE12SHE and EIN 12-3456789 stand on each. Fax +52 656 555 0134, Bob at bob@else.example, RFC VDN110422RS8.
        The Security desk signs.
      owner: jane-doe
      evidence: [{ file: evidence/jane-doe.pdf, kind: audit by Jane, date: 2026-10-30 }]
      sites: [lrd-01]
`,
  b: `PartnerRegister
id: register
partners:
  - id: dragon-freight
    legalName: Dragon Freight Co., Ltd.
    country: CN
    contact: { name: Security desk, email: desk@dragon.example }
    certifications: { program: basc, certificate: COL-778, issued: 2026-01-10 }
    weaknesses: [{ id: w1, text: Dragon's gate was open; dragon freight mends it., due: 2026-05-01 }]
  - { id: gone, legalName: Long Gone S.A. de C.V., ended: 2020-01-01 }
`,
  c: `CorrectiveActions
id: dragon-freight-visit
date: 2026-10-01
source: validation
findings:
  - { id: f1, type: recommendation, text: Long Gone still has a badge., owner: John Unknown }
  - { id: f2, type: recommendation, text: Nothing., owner: Dock Supervisor }
`,
};

describe('a redacted report', () => {
  it('has stand-ins in place of names, and nothing else of what is private', async () => {
    const { profiles, partners, actions, due, findings, meta } = await reportOf(TEXTS, { redact: true });
    const [profile] = profiles;
    const [partner] = partners;
    const answer = profile?.answers.find(({ id }) => id === '6.6');
    assert.ok(profile && answer);
    assert.equal(
      answer.response,
      'Ms. [name] ([e-mail], [phone]) and [name] count the seals of Company 1 and of Partner 1 in [place]; [number] and EIN [number] stand on each. Fax [phone], Bob at [e-mail], RFC [number]. The [name] signs.',
    );
    assert.deepEqual(answer.owner, { role: 'Security Manager' });
    assert.deepEqual(answer.evidence, [
      { type: 'file', place: '…', kind: 'audit by [name]', date: '2026-10-30' },
    ]);
    assert.deepEqual(answer.states, [{ site: 'Site 1', state: 'implemented' }]);
    assert.deepEqual(answer.sites, ['Site 1']);
    assert.deepEqual(
      [profile.id, profile.company, meta.companies],
      ['profile-1', 'Company 1', ['Company 1']],
    );
    assert.deepEqual(profile.sites, [{ id: 'Site 1', country: 'US', activities: [] }]);
    assert.equal(profile.contacts[0]?.id, 'contact-1');
    assert.deepEqual([partner?.legalName, partner?.id], ['Partner 1', 'Partner 1']);
    assert.deepEqual(
      actions.map(({ title, owner, document }) => [title, owner?.role, document]),
      [
        ['Partner 2 still has a badge.', '[name]', 'Partner 1-visit'],
        ['Nothing.', 'Dock Supervisor', 'Partner 1-visit'],
      ],
    );
    assert.ok(due.some(({ subject }) => subject === 'profile-1#contact-1'));
    assert.ok(
      findings.every(
        ({ message, title, help, file }) => message === title && help === '' && /^file \d$/.test(file),
      ),
    );
    assert.equal(meta.isRedacted, true);
  });

  it('tells none of the names and numbers that stand where nobody thought of them', async () => {
    const text = `SecurityProfile
id: base
entity: importer
x-buyer: { account: K-4711-Z, color: red }
shelf: Blue Heron Depot
sections:
  sealSecurity:
    "6.6": { status: implemented, owner: Ana Belen Ruiz, response: "Ms. Ruiz writes K-4711-Z in red at the Blue Heron Depot; Theo Marchetti taught her." }
`;
    const log = `TrainingLog
id: training
sessions: [{ id: t1, date: 2026-05-01, topics: ["6.6"], trainer: Theo Marchetti }]
`;
    const { profiles } = await reportOf({ a: text, b: log }, { redact: true });
    const answer = profiles[0]?.answers.find(({ id }) => id === '6.6');
    assert.equal(answer?.response, 'Ms. [name] writes [hidden] in red at the [hidden]; [name] taught her.');
  });

  it('of one profile hides the sites of the others, too', async () => {
    const other = `SecurityProfile
id: bay-cargo
entity: importer
company: { legalName: Bay Cargo Inc., sites: [{ id: oak-02, name: Oakland Pier 7 }] }
`;
    const a = TEXTS.a.replace('The Security desk signs.', 'Keys come from Oakland Pier 7 and from oak-02.');
    const { profiles } = await reportOf({ ...TEXTS, a, d: other }, { profile: 'harbor-pine', redact: true });
    assert.equal(profiles.length, 1);
    const response = profiles[0]?.answers.find(({ id }) => id === '6.6')?.response ?? '';
    assert.match(response, /Keys come from Site 2 and from Site 2\.$/);
  });

  it('counts as the open one does', async () => {
    const open = await reportOf(TEXTS);
    const redacted = await reportOf(TEXTS, { redact: true });
    const counts = ({ profiles, partners, actions, due, findings }: typeof open) => [
      profiles.map(({ total, coverage }) => [total, coverage.map(({ inUse, asked }) => [inUse, asked])]),
      partners.length,
      actions.length,
      due.map(({ date }) => date),
      findings.map(({ rule, severity, line }) => [rule, severity, line]),
    ];
    assert.deepEqual(counts(redacted), counts(open));
  });
});
