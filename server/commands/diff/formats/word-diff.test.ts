import assert from 'node:assert/strict';
import { wordDiff } from './word-diff.ts';

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'old' ? `[${text}]` : `{${text}}`))
    .join('');

describe('word by word', () => {
  it('shows what went and what came, with a little of what stayed', () => {
    const long = 'The yard lead walks the rows with the sheet in hand. '.repeat(4);
    assert.equal(
      shown(`${long}It is done in May. ${long}`, `${long}It is done in June. ${long}`),
      '…with the sheet in hand. It is done in [May]{June}. The yard lead walks the rows with…',
    );
  });

  it('shows texts with little in common one after the other', () => {
    assert.equal(
      shown(
        'A guard counts the seals each morning.',
        'Nobody knows what became of them, so we bought new ones.',
      ),
      '[A guard counts the seals each morning.]{Nobody knows what became of them, so we bought new ones.}',
    );
  });

  it('is never long, also where texts are', () => {
    const words = (seed: number) =>
      Array.from({ length: 5000 }, (_, at) => (at % 3 === 0 ? `w${at * seed}` : 'same')).join(' ');
    assert.ok(shown(words(1), words(2)).length < 800);
    const many = Array.from({ length: 90 }, (_, at) => `It was counted on day ${at} again and again.`).join(
      ' ',
    );
    assert.ok(shown(many, many.replaceAll('counted', 'weighed')).length < 1200);
  });

  it('cuts no character in two', () => {
    const faces = '😀'.repeat(400);
    assert.doesNotMatch(
      shown(faces, `${faces}x ${'a b '.repeat(99)}`),
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
    );
  });
});
