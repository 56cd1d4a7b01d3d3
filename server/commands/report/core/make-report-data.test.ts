import assert from 'node:assert/strict';
import { reportOf } from './report.fixture.ts';

const COMPANY = `company: { legalName: Harbor & Pine Imports LLC, sites: [{ id: lrd, country: US }, { id: mem }] }
contacts: [{ id: cso, name: Ana Ruiz, role: Director, email: a@b.example, primary: true }]
`;
const profile = (id: string, more: string) => `SecurityProfile\nid: ${id}\nentity: importer\n${more}`;

describe('data of a report', () => {
  it('has one answer for each criterion, in the order of the portal, with how it stands at each site', async () => {
    const { profiles } = await reportOf({
      a: profile(
        'a',
        `${COMPANY}sections:
  sealSecurity:
    "6.10": { status: implemented }
    "6.6":
      status: partial
      response: " Seals are counted. "
      owner: cso
      frequency: P1M
      targetDate: 2027-01-10
      sites: [lrd]
      procedures: [seals#records, gone]
      evidence: [a.csv, { url: "https://x.example/1", kind: log, date: 2026-01-02 }, { record: Binder 3 }]
      specialistReview: { decision: action-required, due: 2026-12-01 }
      bySite: { mem: { status: implemented, owner: Guard Supervisor } }
`,
      ),
      p: 'Procedure\nid: seals\ntitle: Seal control\n',
    });
    const [own] = profiles;
    assert.ok(own);
    assert.equal(own.company, 'Harbor & Pine Imports LLC');
    assert.equal(own.entityName, 'U.S. importer');
    const ids = own.answers.map(({ id }) => id);
    assert.ok(ids.indexOf('6.2') < ids.indexOf('6.6') && ids.indexOf('6.6') < ids.indexOf('10.1'));
    const { title, ...answer } = own.answers.find(({ id }) => id === '6.6') ?? { title: '' };
    assert.notEqual(title, '');
    assert.deepEqual(answer, {
      id: '6.6',
      section: 'sealSecurity',
      obligation: 'must',
      state: 'partial',
      states: [
        { site: 'lrd', state: 'partial' },
        { site: 'mem', state: 'implemented' },
      ],
      status: 'partial',
      response: 'Seals are counted.',
      owner: { id: 'cso', name: 'Ana Ruiz', role: 'Director' },
      frequency: 'P1M',
      targetDate: '2027-01-10',
      procedures: [{ id: 'seals#records', title: 'Seal control' }, { id: 'gone' }],
      evidence: [
        { type: 'file', place: 'a.csv' },
        { type: 'url', place: 'https://x.example/1', kind: 'log', date: '2026-01-02' },
        { type: 'record', place: 'Binder 3' },
      ],
      sites: ['lrd'],
      bySite: [
        {
          site: 'mem',
          status: 'implemented',
          owner: { role: 'Guard Supervisor' },
          procedures: [],
          evidence: [],
        },
      ],
      specialistReview: { decision: 'action-required', due: '2026-12-01' },
    });
    assert.equal(own.answers.find(({ id }) => id === '1.1')?.state, 'unanswered');
    const seals = own.coverage.filter(({ section }) => section === 'sealSecurity');
    assert.deepEqual(
      seals.map(({ site, inUse, asked }) => [site, inUse, asked]),
      [
        [undefined, 1, 10],
        ['lrd', 0, 5],
        ['mem', 1, 5],
      ],
    );
  });

  it('tells a profile with what it inherits, and no base of its own', async () => {
    const { profiles, meta } = await reportOf({
      base: 'SecurityProfile\nid: base\ncompany: { legalName: Group }\nsections: { sealSecurity: { "6.1": { status: implemented } } }\n',
      own: profile('own', 'extends: base.ctpat.yaml\n'),
      lost: profile('lost', 'extends: nowhere.ctpat.yaml\n'),
    });
    const known = new Map(profiles.map(({ id, isIncomplete }) => [id, isIncomplete]));
    assert.deepEqual([known.size, known.get('own'), known.get('lost')], [2, false, true]);
    assert.equal(
      profiles.find(({ id }) => id === 'own')?.answers.find(({ id }) => id === '6.1')?.state,
      'implemented',
    );
    assert.deepEqual(meta.companies, ['Group']);
  });

  it('holds no secret', async () => {
    const secret = '219-09-9996';
    const data = await reportOf({
      a: profile(
        secret,
        `company: { legalName: "${secret}", sites: [{ id: "${secret}", address: "${secret}" }] }
contacts: [{ id: "${secret}", name: "${secret}" }]
sections: { sealSecurity: { "6.1": { status: planned, response: "The number ${secret} is hers.", owner: "${secret}" } } }
`,
      ),
      b: `PartnerRegister\nid: b\npartners: [{ id: "${secret}", legalName: "${secret}", weaknesses: [{ id: "${secret}", text: "${secret}" }] }]\n`,
      c: `CorrectiveActions\nid: c\ndate: 2026-01-01\nfindings: [{ id: "${secret}", type: recommendation, text: "${secret}", owner: "${secret}" }]\n`,
      d: `TrainingLog\nid: d\nsessions: [{ id: "${secret}", date: 2026-01-01, topics: ["${secret}"], roster: "${secret}.csv" }]\n`,
      e: `Procedure\nid: "${secret}"\ntitle: "${secret}"\n`,
    });
    assert.doesNotMatch(JSON.stringify(data), /219-09/);
    assert.equal(data.profiles[0]?.answers.find(({ id }) => id === '6.1')?.response, '…');
  });

  it('knows by what a partner is known to be secure today', async () => {
    const partner = (id: string, more: string) => `  - { id: ${id}, legalName: ${id}, ${more} }\n`;
    const { partners } = await reportOf({
      r: `PartnerRegister\nid: r\npartners:\n${[
        partner('member', 'country: US, certifications: { program: ctpat, verified: { date: 2026-02-01 } }'),
        partner('lapsed', 'country: US, certifications: { program: ctpat, verified: { date: 2024-02-01 } }'),
        partner(
          'basc',
          'country: CO, certifications: { program: basc, issued: 2026-01-10, validUntil: 2027-01-09 }',
        ),
        partner(
          'seen',
          'country: CN, risk: { rating: high }, visits: [{ date: 2026-02-01 }], questionnaire: { received: 2026-03-01 }',
        ),
        partner('asked', 'country: CN, risk: { rating: low }, questionnaire: { received: 2024-03-01 }'),
        partner('old', 'country: CN, risk: { rating: high }, questionnaire: { received: 2024-03-01 }'),
        partner('ended', 'country: CN, ended: 2026-01-01'),
      ].join('')}`,
    });
    assert.deepEqual(
      partners.map(({ id, recognition }) => `${id} ${recognition}`),
      ['member ctpat', 'lapsed none', 'basc basc', 'seen visit', 'asked questionnaire', 'old none'],
    );
  });

  it('lists what is to be done, what is late first, what is closed last', async () => {
    const { actions } = await reportOf({
      c: 'CorrectiveActions\nid: c\nsource: validation\ndate: 2026-10-01\nfindings:\n  - { id: done, type: action-required, closed: 2026-10-05 }\n  - { id: soon, type: recommendation, due: 2027-01-01 }\n  - { id: late, type: action-required, due: 2026-11-23 }\n  - { id: usual, type: action-required }\n  - { id: praise, type: best-practice }\n',
      r: 'RiskAssessment\nid: r\nconducted: 2026-01-01\nactions:\n  - { id: risk, gap: A gap., action: Close it., due: 2026-12-01 }\n',
    });
    assert.deepEqual(
      actions.map(({ id, state, due }) => [id, state, due]),
      [
        ['late', 'late', '2026-11-23'],
        ['risk', 'open', '2026-12-01'],
        ['usual', 'open', '2026-12-30'],
        ['soon', 'open', '2027-01-01'],
        ['done', 'closed', '2026-12-30'],
      ],
    );
    assert.equal(actions.find(({ id }) => id === 'risk')?.source, 'risk-assessment');
  });

  it('of one profile leaves out what does not concern it', async () => {
    const texts = {
      a: profile('a', 'company: { sites: [{ id: lrd }] }\ncontacts: [{ id: cso, confirmed: 2026-05-01 }]\n'),
      b: profile('b', 'contacts: [{ id: cso, confirmed: 2026-05-01 }]\n'),
      t: 'TrainingLog\nid: t\nprofiles: [b]\nsessions: [{ id: t1, date: 2026-01-01, topics: ["12.1"] }]\n',
      u: 'TrainingLog\nid: u\nsessions: [{ id: u1, date: 2026-01-01, topics: ["12.1"] }]\n',
      p: 'Procedure\nid: p\ntitle: Elsewhere\nsites: [mem]\n---\napiVersion: ctpat/v1\nkind: Procedure\nid: q\ntitle: Here\nsites: [lrd]\n',
    };
    const all = await reportOf(texts);
    const own = await reportOf(texts, { profile: 'a' });
    const ids = ({ procedures, sessions }: typeof own) =>
      [...procedures, ...sessions].map(({ id }) => id).sort();
    assert.deepEqual(ids(all), ['p', 'q', 't1', 'u1']);
    assert.deepEqual(ids(own), ['q', 'u1']);
    assert.ok(own.due.length > 0 && own.findings.length > 0);
    assert.ok(own.due.every(({ document }) => document !== 'SecurityProfile/b'));
    assert.ok(
      own.findings.every(({ document }) => document !== 'SecurityProfile/b' && document !== 'TrainingLog/t'),
    );
  });
});
