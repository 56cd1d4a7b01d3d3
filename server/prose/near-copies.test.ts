import assert from 'node:assert/strict';
import { nearCopies } from './near-copies.ts';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, position) => `w${position + from}`);

describe('near copies', () => {
  it('are told of the later text, with the first that it copies', () => {
    const texts = [words(0, 20), words(50, 70), [...words(0, 19), 'other'], words(50, 70)];
    assert.deepEqual(
      nearCopies(texts, 9, 0.75).map(({ copy, original }) => [copy, original]),
      [
        [2, 0],
        [3, 1],
      ],
    );
  });

  it('are none where little is shared, or the texts are short', () => {
    assert.deepEqual(nearCopies([words(0, 20), [...words(0, 10), ...words(30, 40)]], 9, 0.75), []);
    assert.deepEqual(nearCopies([words(0, 8), words(0, 8)], 9, 0.75), []);
    // The whole short text stands in the long one, which says much more.
    assert.deepEqual(nearCopies([words(0, 60), words(0, 20)], 9, 0.75), []);
  });
});
