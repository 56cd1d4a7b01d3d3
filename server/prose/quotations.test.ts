import assert from 'node:assert/strict';
import { withoutQuotations } from './quotations.ts';

const left = (text: string) => {
  const rest = withoutQuotations(text);
  assert.equal(rest.length, text.length);
  return rest.replace(/\uFFFC+/g, '_');
};

describe('quotations', () => {
  it('are left out: quoted words, code, links, addresses, paths, comments', () => {
    assert.equal(left('The sign says “as needed” in red.'), 'The sign says _ in red.');
    assert.equal(left('El letrero dice «de ser posible».'), 'El letrero dice _.');
    assert.equal(left('The sign says "as needed", in red.'), 'The sign says _, in red.');
    assert.equal(left('Run `etc` and ``a ` b`` now.'), 'Run _ and _ now.');
    assert.equal(left('See [the plan, etc.](plans/a.pdf) here.'), 'See _ here.');
    assert.equal(left('See https://example.com/etc. and write to etc@example.com.'), 'See _ and write to _.');
    assert.equal(left('File it in records/2026/etc.pdf today.'), 'File it in _ today.');
    assert.equal(left('A <!-- TODO -->\n```\nTODO\n```\nB'), 'A _\n_\nB');
  });

  it('leave inches, apostrophes and single slashes alone', () => {
    for (const text of [
      'A 6" bolt and an 8" pin.',
      "The guard's log and the clerk's.",
      'A badge and/or a card.',
    ])
      assert.equal(left(text), text);
  });

  it('take no longer for a text full of marks', () => {
    for (const mark of ['"', '`', '[', '“', 'a/', '<!--', '~~~\n', 'a.'])
      assert.equal(withoutQuotations(mark.repeat(20_000)).length, mark.length * 20_000);
  });
});
