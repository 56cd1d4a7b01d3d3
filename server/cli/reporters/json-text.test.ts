import assert from 'node:assert/strict';
import { jsonText } from './json-text.ts';

describe('JSON of a report', () => {
  it('says the same as the value', () => {
    const value = { a: ['😀', '\\ud83d', '\u202e\x9b31m\x7f\u2028', '\0\x1b"'], b: undefined, c: 1 };
    assert.deepEqual(JSON.parse(jsonText(value)), { a: value.a, c: 1 });
  });

  it('holds nothing that a terminal would obey or that cannot be seen', () => {
    assert.equal(jsonText('a\x9bb\u202ec\x1b'), String.raw`"a\u009bb\u202ec\u001b"`);
  });

  it('replaces half a character, and nothing that only looks like one', () => {
    assert.equal(jsonText('\ud83d'), '"\ufffd"');
    assert.equal(jsonText('\\\ud83d\udc00\ud83d'), '"\\\\\ud83d\udc00\ufffd"');
    assert.equal(jsonText(String.raw`\ud83d \\ud83d`), String.raw`"\\ud83d \\\\ud83d"`);
  });
});
