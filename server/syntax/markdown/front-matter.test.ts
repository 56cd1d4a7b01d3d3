import assert from 'node:assert/strict';
import { frontMatter } from './front-matter.ts';

function parts(text: string): readonly [string, string] | undefined {
  const found = frontMatter(text);
  return found && [text.slice(found.range.start, found.range.end), text.slice(found.bodyStart)];
}

describe('front matter', () => {
  it('stands between two fences at the head', () => {
    assert.deepEqual(parts('---\na: 1\nb: 2\n---\n# Body\n'), ['a: 1\nb: 2\n', '# Body\n']);
  });

  it('may be empty, end the file, or end with dots', () => {
    assert.deepEqual(parts('---\n---\n'), ['', '']);
    assert.deepEqual(parts('---\na: 1\n---'), ['a: 1\n', '']);
    assert.deepEqual(parts('---\na: 1\n...\nx'), ['a: 1\n', 'x']);
  });

  it('keeps true offsets with Windows line ends, a byte order mark and white space after the fences', () => {
    assert.deepEqual(parts('\uFEFF--- \r\na: 1\r\n---\t\r\nx'), ['a: 1\r\n', 'x']);
  });

  it('is absent without a first fence, without a closing one, or where the fence holds more', () => {
    for (const text of [
      '',
      'a: 1\n---\n',
      '\n---\na: 1\n---\n',
      '---\na: 1\n',
      '---- \na\n---\n',
      '---\na: 1\n --- \n---x\n',
    ]) {
      assert.equal(parts(text), undefined, JSON.stringify(text));
    }
  });
});
