import assert from 'node:assert/strict';
import { shortened } from './truncate.ts';

describe('a long text', () => {
  it('keeps its beginning and its end', () => {
    const text = shortened(`The key “${'x'.repeat(100_000)}” is not known here.`);
    assert.equal(text.length, 2000);
    assert.match(text, /^The key “x+…x+” is not known here\.$/);
  });

  it('is not cut in the middle of a character', () => {
    for (const head of ['', 'a']) {
      const text = shortened(head + '😀'.repeat(5000));
      assert.doesNotMatch(text, /\p{Cs}/u);
      assert.ok(text.length >= 1998);
    }
  });

  it('stays as it is where it is short', () => {
    assert.equal(shortened('x'.repeat(2000)), 'x'.repeat(2000));
  });
});
