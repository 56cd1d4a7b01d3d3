import assert from 'node:assert/strict';
import { parseSourceFile } from '../../model/source-file.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import { DEFAULT_SETTINGS } from '../../workspace/settings.ts';
import { clockSentence } from './clock.ts';
import { clocksAt } from './clocks-at.ts';

const TODAY = '2026-11-24';

function ends(text: string, path: Path, today = TODAY): string[] {
  const [document] = parseSourceFile('file:///p/a.ctpat.yaml', text).documents;
  assert.ok(document);
  return clocksAt(document, path, DEFAULT_SETTINGS, today).map(({ end }) => end);
}

const profile = (yaml: string) => `kind: SecurityProfile\n${yaml}\n`;

describe('clocks of a profile', () => {
  it('run from the dates of the account', () => {
    const certified = 'membership: { certified: 2024-02-29 }';
    assert.deepEqual(ends(profile(certified), ['membership', 'certified']), ['2025-02-28']);
    const both = 'membership: { certified: 2023-11-20, validated: 2024-09-10 }';
    assert.deepEqual(ends(profile(both), ['membership', 'certified']), []);
    assert.deepEqual(ends(profile(both), ['membership', 'validated']), ['2028-09-10']);
  });

  it('end at the first anniversary that no review covers', () => {
    const review = (last: string) =>
      ends(profile(`membership: { anniversary: "09-14", lastAnnualReview: ${last} }`), [
        'membership',
        'anniversary',
      ]);
    assert.deepEqual(review('2026-09-02'), ['2027-09-14', '2027-06-16']);
    assert.deepEqual(review('2025-09-14'), ['2026-09-14', '2026-06-16']);
    assert.deepEqual(review('2026-01-10'), ['2026-09-14', '2026-06-16']);
    assert.deepEqual(ends(profile('membership: { anniversary: "09-14" }'), ['membership', 'anniversary']), [
      '2027-09-14',
      '2027-06-16',
    ]);
    assert.deepEqual(ends(profile('membership: { anniversary: soon }'), ['membership', 'anniversary']), []);
  });

  it('run from contacts, log-ins, statements, bonds and events', () => {
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
    assert.deepEqual(ends(text, ['contacts', 0, 'confirmed']), ['2027-02-28']);
    assert.deepEqual(ends(text, ['eligibility', 'bond', 'expires']), ['2027-01-31', '2026-12-02']);
    assert.deepEqual(ends(text, ['eligibility', 'cbpDebt', 'confirmed']), ['2027-08-20']);
    assert.deepEqual(ends(text, ['membership', 'portalUsers', 0, 'lastLogin']), ['2026-12-16', '2026-12-06']);
    assert.deepEqual(ends(text, ['membership', 'events', 0, 'date']), ['2026-12-04']);
    assert.deepEqual(ends(text, ['membership', 'events', 1, 'date']), []);
    assert.deepEqual(ends(text, ['membership', 'events', 1, 'due']), ['2026-12-01']);
  });

  it('run in answers, also under a site, and from the newest evidence only', () => {
    const text = profile(
      [
        'sections:',
        '  training:',
        '    "12.1":',
        '      status: implemented',
        '      frequency: P1M',
        '      reviewed: 2026-11-02',
        '      evidence:',
        '        - { file: a, date: 2026-10-30 }',
        '        - { file: b, date: 2026-09-30, validUntil: 2027-01-31 }',
        '      bySite: { m: { status: planned, targetDate: 2027-01-31 } }',
      ].join('\n'),
    );
    const at: Path = ['sections', 'training', '12.1'];
    assert.deepEqual(ends(text, [...at, 'reviewed']), ['2027-11-02']);
    assert.deepEqual(ends(text, [...at, 'evidence', 0, 'date']), ['2026-11-30']);
    assert.deepEqual(ends(text, [...at, 'evidence', 1, 'date']), []);
    assert.deepEqual(ends(text, [...at, 'evidence', 1, 'validUntil']), ['2027-01-31', '2026-12-02']);
    assert.deepEqual(ends(text, [...at, 'bySite', 'm', 'targetDate']), ['2027-01-31']);
  });
});

describe('clocks of a procedure', () => {
  it('run from its review, unless it is retired', () => {
    const text = 'kind: Procedure\nreviewed: 2026-03-14\nreviewEvery: P6M\n';
    assert.deepEqual(ends(text, ['reviewed']), ['2026-09-14']);
    assert.deepEqual(ends(text, ['reviewEvery']), ['2026-09-14']);
    assert.deepEqual(ends(`${text}status: retired\n`, ['reviewed']), []);
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
