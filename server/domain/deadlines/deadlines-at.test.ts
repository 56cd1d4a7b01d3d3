import assert from 'node:assert/strict';
import type { Path } from '../../syntax/yaml/path.ts';
import { markedProject } from '../../language/marked-project.fixture.ts';
import { clockSentence } from './deadline.ts';
import { clocksAt } from './deadlines-at.ts';

const TODAY = '2026-11-24';

async function ends(
  text: string,
  path: Path,
  today = TODAY,
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const { snapshot, uri } = await markedProject(text, { files });
  const project = snapshot.projectOf(uri);
  const document = project?.files.get(uri)?.documents[0];
  assert.ok(project && document);
  return clocksAt(document, path, project, today).map(({ end }) => end);
}

const profile = (yaml: string) => `kind: SecurityProfile\n${yaml}\n`;

describe('clocks of a profile', () => {
  it('run from the dates of the account', async () => {
    const certified = 'membership: { certified: 2024-02-29 }';
    assert.deepEqual(await ends(profile(certified), ['membership', 'certified']), ['2025-02-28']);
    const both = 'membership: { certified: 2023-11-20, validated: 2024-09-10 }';
    assert.deepEqual(await ends(profile(both), ['membership', 'certified']), []);
    assert.deepEqual(await ends(profile(both), ['membership', 'validated']), ['2028-09-10']);
  });

  it('expect no first validation of a member that was validated, though its date is missing', async () => {
    const undated = 'membership: { status: validated, applied: 2020-10-01, certified: 2021-01-02 }';
    assert.deepEqual(await ends(profile(undated), ['membership', 'certified']), []);
    assert.deepEqual(await ends(profile(undated), ['membership', 'applied']), []);
  });

  it('end at the first anniversary that no review covers', async () => {
    const review = (last: string) =>
      ends(profile(`membership: { anniversary: "09-14", lastAnnualReview: ${last} }`), [
        'membership',
        'anniversary',
      ]);
    assert.deepEqual(await review('2026-09-02'), ['2027-09-14', '2027-06-16']);
    assert.deepEqual(await review('2025-09-14'), ['2026-09-14', '2026-06-16']);
    assert.deepEqual(await review('2026-01-10'), ['2026-09-14', '2026-06-16']);
    assert.deepEqual(
      await ends(profile('membership: { anniversary: "09-14" }'), ['membership', 'anniversary']),
      ['2027-09-14', '2027-06-16'],
    );
    assert.deepEqual(
      await ends(profile('membership: { anniversary: soon }'), ['membership', 'anniversary']),
      [],
    );
  });

  it('run from contacts, log-ins, statements, bonds and events', async () => {
    const text = profile(
      [
        'contacts: [{ id: a, confirmed: 2026-08-31 }]',
        'eligibility: { bond: { expires: 2027-01-31 }, cbpDebt: { confirmed: 2026-08-20 } }',
        'membership:',
        '  portalUsers: [{ contact: a, lastLogin: 2026-11-01 }]',
        '  events:',
        '    - { type: specialist-request, date: 2026-11-20 }',
        '    - { type: validation-report, date: 2026-11-20, due: 2026-12-01 }',
      ].join('\n'),
    );
    assert.deepEqual(await ends(text, ['contacts', 0, 'confirmed']), ['2027-02-28']);
    assert.deepEqual(await ends(text, ['eligibility', 'bond', 'expires']), ['2027-01-31', '2026-12-02']);
    assert.deepEqual(await ends(text, ['eligibility', 'cbpDebt', 'confirmed']), ['2027-08-20']);
    assert.deepEqual(await ends(text, ['membership', 'portalUsers', 0, 'lastLogin']), [
      '2026-12-16',
      '2026-12-06',
    ]);
    assert.deepEqual(await ends(text, ['membership', 'events', 0, 'date']), ['2026-12-04']);
    assert.deepEqual(await ends(text, ['membership', 'events', 1, 'date']), []);
    assert.deepEqual(await ends(text, ['membership', 'events', 1, 'due']), ['2026-12-01']);
  });

  it('stop for a company that has left, but not those of its answers', async () => {
    const text = profile(
      [
        'membership: { status: withdrawn, validated: 2020-01-10 }',
        'contacts: [{ id: a, confirmed: 2020-01-10 }]',
        'sections: { training: { "12.1": { status: implemented, reviewed: 2026-11-02 } } }',
      ].join('\n'),
    );
    assert.deepEqual(await ends(text, ['membership', 'validated']), []);
    assert.deepEqual(await ends(text, ['contacts', 0, 'confirmed']), []);
    assert.deepEqual(await ends(text, ['sections', 'training', '12.1', 'reviewed']), ['2027-11-02']);
  });
});

describe('clocks of an answer', () => {
  const at: Path = ['sections', 'training', '12.1'];
  const answer = (lines: readonly string[]) =>
    profile(['sections:', '  training:', '    "12.1":', ...lines.map((line) => `      ${line}`)].join('\n'));

  it('run also under a site, which takes from the main answer what it does not say', async () => {
    const text = answer([
      'status: implemented',
      'frequency: P1M',
      'reviewed: 2026-11-02',
      'bySite:',
      '  m: { status: planned, targetDate: 2027-01-31 }',
      '  n: { evidence: { file: a, date: 2026-10-30 } }',
    ]);
    assert.deepEqual(await ends(text, [...at, 'reviewed']), ['2027-11-02']);
    assert.deepEqual(await ends(text, [...at, 'bySite', 'm', 'targetDate']), ['2027-01-31']);
    assert.deepEqual(await ends(text, [...at, 'bySite', 'n', 'evidence', 'date']), ['2026-11-30']);
  });

  it('run from the newest evidence only, by its date or the end of its period', async () => {
    const evidence = (...pieces: string[]) =>
      answer([
        'status: implemented',
        'frequency: P1M',
        'evidence:',
        ...pieces.map((piece) => `  - ${piece}`),
      ]);
    const dated = evidence('{ file: a, date: 2026-10-30 }', '{ file: b, date: 2026-09-30 }');
    assert.deepEqual(await ends(dated, [...at, 'evidence', 0, 'date']), ['2026-11-30']);
    assert.deepEqual(await ends(dated, [...at, 'evidence', 1, 'date']), []);
    const covering = evidence('{ file: a, date: 2026-09-30 }', '{ file: b, period: 2026-09/2026-10 }');
    assert.deepEqual(await ends(covering, [...at, 'evidence', 0, 'date']), []);
    assert.deepEqual(await ends(covering, [...at, 'evidence', 1, 'period']), ['2026-11-30']);
    const certified = evidence(
      '{ file: a, date: 2026-01-30, validUntil: 2026-10-31 }',
      '{ file: b, date: 2026-09-30, validUntil: 2027-01-31 }',
    );
    assert.deepEqual(await ends(certified, [...at, 'evidence', 1, 'date']), []);
    assert.deepEqual(await ends(certified, [...at, 'evidence', 0, 'validUntil']), []);
    assert.deepEqual(await ends(certified, [...at, 'evidence', 1, 'validUntil']), [
      '2027-01-31',
      '2026-12-02',
    ]);
  });

  it('run to the specialist only while the specialist waits', async () => {
    const decided = (decision: string, more = '') =>
      answer(['status: implemented', `specialistReview: { decision: ${decision}, date: 2026-11-02${more} }`]);
    assert.deepEqual(await ends(decided('rejected'), [...at, 'specialistReview', 'date']), ['2027-01-31']);
    const dueSooner = decided('action-required', ', due: 2026-12-01');
    assert.deepEqual(await ends(dueSooner, [...at, 'specialistReview', 'due']), ['2026-12-01']);
    assert.deepEqual(await ends(dueSooner, [...at, 'specialistReview', 'date']), []);
    assert.deepEqual(
      await ends(decided('approved', ', due: 2026-12-01'), [...at, 'specialistReview', 'due']),
      [],
    );
  });

  it('run in an overlay, which inherits the status', async () => {
    const text = `${answer(['evidence: { file: a, date: 2026-10-30 }'])}extends: ./group.ctpat.yaml\n`;
    assert.deepEqual(await ends(text, [...at, 'evidence', 'date']), ['2027-10-30']);
  });

  it('rest where the answer is still to be given', async () => {
    const text = answer(['status: to-do', 'reviewed: 2020-11-02', 'bySite: { m: { reviewed: 2020-11-02 } }']);
    assert.deepEqual(await ends(text, [...at, 'reviewed']), []);
    assert.deepEqual(await ends(text, [...at, 'bySite', 'm', 'reviewed']), []);
  });
});

describe('clocks of a partner', () => {
  const partner = (...lines: string[]) =>
    ['kind: Partner', 'id: x', 'country: MX', 'role: supplier', ...lines].join('\n');

  it('run from the certificate that counts, not from those before it', async () => {
    const text = partner(
      'certifications:',
      '  - { program: oea, validUntil: 2025-10-31, verified: { date: 2025-01-10, by: cso } }',
      '  - { program: oea, validUntil: 2027-10-31, verified: { date: 2026-10-10, by: cso } }',
    );
    assert.deepEqual(await ends(text, ['certifications', 0, 'validUntil']), []);
    assert.deepEqual(await ends(text, ['certifications', 0, 'verified', 'date']), []);
    assert.deepEqual(await ends(text, ['certifications', 1, 'validUntil']), ['2027-10-31', '2027-09-01']);
    assert.deepEqual(await ends(text, ['certifications', 1, 'verified', 'date']), ['2027-10-10']);
  });

  it('run from questionnaires and visits as the risk asks, and rest where a status takes their place', async () => {
    const seen = [
      'questionnaire: { received: 2026-01-10 }',
      'visits: [{ date: 2026-02-10 }, { date: 2024-02-10 }]',
    ];
    const high = partner('risk: { rating: high }', ...seen);
    assert.deepEqual(await ends(high, ['visits', 0, 'date']), ['2027-02-10']);
    assert.deepEqual(await ends(high, ['visits', 1, 'date']), []);
    assert.deepEqual(await ends(high, ['questionnaire', 'received']), []);
    const low = partner('risk: { rating: low }', seen[0] ?? '');
    assert.equal((await ends(low, ['questionnaire', 'received'])).length, 1);
    const certified = partner(
      'risk: { rating: high }',
      'certifications: { program: oea, verified: { date: 2026-10-10, by: cso } }',
      ...seen,
    );
    assert.deepEqual(await ends(certified, ['visits', 0, 'date']), []);
  });
});

describe('clocks of a procedure', () => {
  it('run from its review, unless it is retired', async () => {
    const text = 'kind: Procedure\nreviewed: 2026-03-14\nreviewEvery: P6M\n';
    assert.deepEqual(await ends(text, ['reviewed']), ['2026-09-14']);
    assert.deepEqual(await ends(text, ['reviewEvery']), ['2026-09-14']);
    assert.deepEqual(await ends(`${text}status: retired\n`, ['reviewed']), []);
  });
});

describe('clocks of records', () => {
  const of = (kind: string, id: string, ...lines: readonly string[]) =>
    ['apiVersion: ctpat/v1', `kind: ${kind}`, `id: ${id}`, ...lines].join('\n') + '\n';
  const beside = (text: string) => ({ 'newer.ctpat.yaml': text });

  it('run from an assessment until a newer one holds its lanes', async () => {
    const risk = (id: string, day: string, lanes = '[{ id: l1 }, { id: l2 }]') =>
      of('RiskAssessment', id, `conducted: ${day}`, `lanes: ${lanes}`);
    const old = risk('old', '2025-06-01');
    const endsBeside = (newer?: string) =>
      ends(old, ['conducted'], TODAY, newer === undefined ? {} : beside(newer));
    assert.deepEqual(await endsBeside(), ['2026-06-01']);
    assert.deepEqual(await endsBeside(risk('new', '2026-05-01', '[{ id: l1 }]')), ['2026-06-01']);
    assert.deepEqual(await endsBeside(risk('new', '2026-05-01')), []);
    assert.deepEqual(await endsBeside(risk('older', '2024-05-01')), ['2026-06-01']);
  });

  it('run from the last audit, in whichever log it stands', async () => {
    const log = (id: string, day: string) => of('AuditLog', id, `audits: [{ id: a1, date: ${day} }]`);
    const at: Path = ['audits', 0, 'date'];
    assert.deepEqual(await ends(log('old', '2025-10-01'), at), ['2026-10-01']);
    assert.deepEqual(await ends(log('old', '2025-10-01'), at, TODAY, beside(log('new', '2026-09-15'))), []);
    assert.deepEqual(await ends(log('new', '2026-09-15'), at, TODAY, beside(log('old', '2025-10-01'))), [
      '2027-09-15',
    ]);
  });

  it('run from the last session on a topic, in whichever log it stands', async () => {
    const log = (id: string, day: string, topic: string) =>
      of(
        'TrainingLog',
        id,
        `sessions: [{ id: t1, date: ${day}, topics: ["${topic}"] }]`,
        'roles: [{ role: driver, requires: ["12.1", "12.2"], every: P1Y }]',
      );
    const at: Path = ['sessions', 0, 'date'];
    const endsOf = (day: string, newer: string) =>
      ends(log('old', day, '12.1'), at, TODAY, beside(log('new', newer, '12.1')));
    assert.deepEqual(await ends(log('old', '2025-10-01', '12.1'), at), ['2026-10-01']);
    assert.deepEqual(await endsOf('2026-02-01', '2026-09-15'), []);
    assert.deepEqual(await endsOf('2026-09-15', '2026-02-01'), ['2027-09-15']);
    const another = beside(log('new', '2026-09-15', '12.2'));
    assert.deepEqual(await ends(log('old', '2026-02-01', '12.1'), at, TODAY, another), ['2027-02-01']);
    // Nothing of the last year stands in this log: its roles are history.
    assert.deepEqual(await ends(log('old', '2025-10-01', '12.1'), at, TODAY, another), []);
  });
});

describe('a clock in words', () => {
  const name = 'action';
  it('counts the days that are left or late', () => {
    const say = (end: string, moment?: boolean) =>
      clockSentence({ name, end, ...(moment ? { moment } : {}) }, TODAY, 'en');
    assert.equal(say('2026-11-26'), 'This is to be done by 2026-11-26 (2 days left).');
    assert.equal(say('2026-11-25'), 'This is to be done by 2026-11-25 (1 day left).');
    assert.equal(say('2026-11-24'), 'This is to be done by 2026-11-24 (today is the last day).');
    assert.equal(say('2026-11-23'), 'This is to be done by 2026-11-23 (1 day late).');
    assert.equal(say('2026-11-21', true), 'This is to be done by 2026-11-21 (3 days ago).');
    assert.equal(
      clockSentence({ name, end: '2026-11-20', done: true }, TODAY, 'es'),
      'Esto debe quedar hecho a más tardar el 2026-11-20 (hecho).',
    );
  });
});
