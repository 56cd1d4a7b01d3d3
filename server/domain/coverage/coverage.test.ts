import assert from 'node:assert/strict';
import { coverageOf, isExcusedState, percentInUse } from './coverage.ts';
import type { CriterionCase } from './criterion-cases.ts';

const cases = (...states: string[]): CriterionCase[] =>
  states.map((state) => ({
    document: 'SecurityProfile/a',
    section: 'sealSecurity',
    criterion: '6.1',
    title: 'Seals',
    obligation: 'must',
    state,
  }));

describe('coverage', () => {
  it('counts what is asked by how it stands, and leaves out what is excused', () => {
    const counted = coverageOf(
      cases(
        'implemented',
        'alternative',
        'partial',
        'planned',
        'declined',
        'unanswered',
        'not-covered',
        'not-needed',
        'not-applicable',
      ),
    );
    assert.ok(isExcusedState('not-applicable') && !isExcusedState('not-covered'));
    assert.deepEqual(counted, { asked: 7, inUse: 2, open: 3, unanswered: 2 });
  });

  it('is 100 percent only where all is in use, and nothing where nothing is asked', () => {
    const most = Array<string>(999).fill('implemented');
    assert.equal(percentInUse(coverageOf(cases(...most, 'planned'))), 99);
    assert.equal(percentInUse(coverageOf(cases(...most))), 100);
    assert.equal(percentInUse(coverageOf(cases('not-needed'))), undefined);
  });
});
