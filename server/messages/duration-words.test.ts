import assert from 'node:assert/strict';
import { durationInWords } from './duration-words.ts';

describe('durations in words', () => {
  it('names every part in the language of the reader', () => {
    assert.equal(durationInWords('P1Y', 'en'), '1 year');
    assert.equal(durationInWords('P1Y2M3W4D', 'en'), '1 year, 2 months, 3 weeks, and 4 days');
    assert.equal(durationInWords('P1M1D', 'es'), '1 mes y 1 día');
    assert.equal(durationInWords('P0D', 'en'), '0 days');
  });

  it('is undefined for anything else', () => {
    for (const text of ['', 'P', 'P1', '1Y', 'PT1H', 'P1D1Y'])
      assert.equal(durationInWords(text, 'en'), undefined);
  });
});
