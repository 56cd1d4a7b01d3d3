import assert from 'node:assert/strict';
import { lastDayOf } from './period.ts';

describe('last day of a period', () => {
  it('is that of the year, the month or the day', () => {
    assert.equal(lastDayOf('2026'), '2026-12-31');
    assert.equal(lastDayOf('2026-02'), '2026-02-28');
    assert.equal(lastDayOf('2028-02'), '2028-02-29');
    assert.equal(lastDayOf('2026-12'), '2026-12-31');
    assert.equal(lastDayOf('2026-10-30'), '2026-10-30');
  });

  it('is the end of the second part where there are two', () => {
    assert.equal(lastDayOf('2026-01/2026-06'), '2026-06-30');
    assert.equal(lastDayOf('2025/2026-03-15'), '2026-03-15');
  });

  it('is none where the text is no period', () => {
    for (const text of ['', 'Q3', '2026-13', '2026-02-30', '2026/'])
      assert.equal(lastDayOf(text), undefined, text);
  });
});
