import assert from 'node:assert/strict';
import { createHider } from './hide-words.ts';

const hide = createHider([
  { value: 'Dragon Freight Co., Ltd.', stand: 'P1' },
  { value: 'dragon-freight', stand: 'P1' },
  { value: 'Óscar Núñez', stand: '[name]' },
  { value: '956 555 0100', stand: '[phone]' },
  { value: 'Express', stand: 'C1', isExact: true },
  { value: '…', stand: 'never' },
]);

describe('hiding words', () => {
  for (const [text, expected] of [
    ['We asked Dragon Freight Co., Ltd. in May.', 'We asked P1 in May.'],
    ['DRAGON  FREIGHT and dragon-freight#w1, dragonfreight', 'P1 and P1#w1, dragonfreight'],
    ['oscar nunez y O\u0301scar Nun\u0303ez', '[name] y [name]'],
    ['Call (956) 555-0100.', 'Call ([phone].'],
    ['By Express; express lanes stay.', 'By C1; express lanes stay.'],
    ['Dragon. The next sentence. Freight.', 'Dragon. The next sentence. Freight.'],
    ['', ''],
  ] as const) {
    it(JSON.stringify(text), () => {
      assert.equal(hide(text), expected);
    });
  }
});
