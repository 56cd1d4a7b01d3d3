import assert from 'node:assert/strict';
import { rules } from '../rules/all.ts';
import { byFailureReason, failureReasonOf } from '../domain/failure-reasons.ts';

describe('common reasons for a failed validation', () => {
  it('are the group’s where a rule says nothing else', () => {
    assert.equal(failureReasonOf({ id: 'partner/a' }), 'partners');
    assert.equal(failureReasonOf({ id: 'partner/a', failureReason: 'training' }), 'training');
    assert.equal(failureReasonOf({ id: 'profile/a' }), 'documentation');
    assert.equal(failureReasonOf({ id: 'internal/a' }), undefined);
    assert.equal(failureReasonOf({ id: 'suppression/unused-directive' }), undefined);
    assert.equal(failureReasonOf({ id: 'incident/missing-root-cause' }), 'not-as-written');
  });

  it('hold each item once, in the order of the five', () => {
    const grouped = byFailureReason(rules, ({ meta }) => failureReasonOf(meta));
    assert.deepEqual(
      grouped.map(({ reason }) => reason),
      ['documentation', 'training', 'physical-gaps', 'not-as-written', 'partners', undefined],
    );
    assert.equal(
      grouped.reduce((sum, { items }) => sum + items.length, 0),
      rules.length,
    );
    assert.deepEqual([...new Set(grouped.at(-1)?.items.map(({ meta }) => meta.id.split('/')[0]))].sort(), [
      'catalog',
      'internal',
      'suppression',
    ]);
  });
});
