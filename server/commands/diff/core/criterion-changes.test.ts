import assert from 'node:assert/strict';
import { compareCriteria, type CaseFact } from './criterion-changes.ts';

const fact = (state: string, site?: string, criterion = '6.6'): CaseFact => ({
  profile: 'SecurityProfile/a',
  document: 'SecurityProfile/a',
  section: 'sealSecurity',
  criterion,
  title: 'Seal control',
  obligation: 'must',
  state,
  ...(site === undefined ? {} : { site }),
});
const turns = (before: readonly CaseFact[], after: readonly CaseFact[]) =>
  compareCriteria(
    before,
    after,
    (key) => key,
    () => true,
  ).map(({ change, places }) => `${change} ${places.map(({ sites }) => sites?.join() ?? 'all').join(' ')}`);

describe('criteria before and after', () => {
  for (const [before, after, turn] of [
    ['implemented', 'unanswered', 'lost all'],
    ['planned', 'not-covered', 'lost all'],
    ['unanswered', 'declined', 'gained all'],
    ['not-needed', 'implemented', 'gained all'],
    ['implemented', 'not-needed', 'excused all'],
    ['unanswered', 'not-applicable', 'excused all'],
    ['not-needed', 'unanswered', 'asked all'],
    ['implemented', 'planned', undefined],
    ['unanswered', 'not-covered', undefined],
  ] as const) {
    it(`${before}, then ${after}: ${turn ?? 'no turn'}`, () => {
      assert.deepEqual(turns([fact(before)], [fact(after)]), turn === undefined ? [] : [turn]);
    });
  }

  it('are compared site by site', () => {
    assert.deepEqual(
      turns(
        [fact('implemented', 'x'), fact('implemented', 'y')],
        [fact('implemented', 'x'), fact('not-covered', 'y')],
      ),
      ['lost y'],
    );
  });

  it('tell of a new site only where it has no answer, and nothing of one that is gone', () => {
    const one = fact('implemented', 'x');
    assert.deepEqual(turns([one], [one, fact('implemented', 'y')]), []);
    assert.deepEqual(turns([one], [one, fact('not-covered', 'y')]), ['asked y']);
    assert.deepEqual(turns([one, fact('implemented', 'y')], [one]), []);
    assert.deepEqual(turns([fact('implemented')], [one, fact('unanswered', 'y')]), ['lost y']);
  });

  it('are compared as a whole where the profile stops naming its sites, or gives all of them other ids', () => {
    const both = [fact('implemented', 'x'), fact('unanswered', 'y')];
    assert.deepEqual(turns(both, [fact('unanswered')]), ['lost all']);
    assert.deepEqual(turns(both, [fact('implemented')]), []);
    assert.deepEqual(turns([fact('not-covered', 'x')], [fact('implemented')]), ['gained all']);
    assert.deepEqual(turns(both, [fact('unanswered', 'v'), fact('implemented', 'w')]), ['lost v']);
    assert.deepEqual(turns(both, [fact('implemented', 'v'), fact('planned', 'w')]), []);
    assert.deepEqual(turns([fact('not-needed', 'x')], [fact('unanswered', 'v')]), ['asked all']);
  });

  it('are lost where they are not asked any more, as with another entity type', () => {
    assert.deepEqual(turns([fact('implemented')], []), ['lost all']);
    assert.deepEqual(turns([], [fact('unanswered')]), ['asked all']);
  });
});
