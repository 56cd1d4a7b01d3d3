import assert from 'node:assert/strict';
import { dueByMonth, dueWindow, openAnswers } from './figures.ts';
import { reportOf } from './report.fixture.ts';

describe('figures of a report', () => {
  it('put what is due into windows; what is due today is not late', () => {
    const windows = [-1, 0, 30, 31, 90, 91, 365, 366].map((daysLeft) => dueWindow({ daysLeft }));
    assert.deepEqual(windows, [
      'late',
      'within30',
      'within30',
      'within90',
      'within90',
      'within365',
      'within365',
      'later',
    ]);
  });

  it('count by month, over the turn of the year, and leave out what is late', async () => {
    const data = await reportOf({
      c: 'CorrectiveActions\nid: c\ndate: 2026-10-01\nsource: validation\nfindings:\n  - { id: a, type: recommendation, due: 2026-11-20 }\n  - { id: b, type: recommendation, due: 2026-11-24 }\n  - { id: d, type: recommendation, due: 2027-01-31 }\n',
    });
    const months = dueByMonth(data);
    assert.equal(months.length, 13);
    assert.deepEqual(
      months.filter(({ count }) => count > 0),
      [
        { month: '2026-11', count: 1 },
        { month: '2027-01', count: 1 },
      ],
    );
    assert.equal(months.at(-1)?.month, '2027-11');
  });

  it('tell where a criterion is not in use', async () => {
    const { profiles } = await reportOf({
      a: 'SecurityProfile\nid: a\nentity: importer\ncompany: { sites: [{ id: x }, { id: y }, { id: z }] }\nsections: { sealSecurity: { "6.1": { status: implemented, bySite: { y: { status: planned } } }, "6.2": { status: planned } } }\n',
    });
    const [own] = profiles;
    assert.ok(own);
    const seals = openAnswers(own).filter(({ answer }) => ['6.1', '6.2'].includes(answer.id));
    assert.deepEqual(
      seals.map(({ answer, state, sites }) => [answer.id, state, sites]),
      [
        ['6.1', 'planned', ['y']],
        ['6.2', 'planned', []],
      ],
    );
  });
});
