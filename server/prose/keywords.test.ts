import assert from 'node:assert/strict';
import { holdsKeyword, plainWords } from './keywords.ts';

describe('keywords in a procedure', () => {
  const words = plainWords('The **Bitácora** of C-TPAT seals (ISO 17712:2013) is locked.\nPolicy; boxes.');
  for (const [keyword, isThere] of [
    ['bitácora', true],
    ['BITACORA', true],
    ['lock*', true],
    ['lock', false],
    ['seal', true],
    ['box', true],
    ['C-TPAT seal', true],
    ['17712*', true],
    ['polic*', true],
    ['police', false],
    ['locked policy', true],
    ['iso* 2013', false],
  ] as const) {
    it(`${isThere ? 'holds' : 'does not hold'} “${keyword}”`, () => {
      assert.equal(holdsKeyword(words, keyword), isThere);
    });
  }
});
