import assert from 'node:assert/strict';
import { comments } from './comments.ts';
import { parseYaml } from './parse.ts';

function found(text: string, start?: number, end?: number): string[] {
  return comments(text, parseYaml(text, start, end), 'ctpat-').map(({ range, text: comment }) => {
    assert.equal(text.slice(range.start, range.end), comment);
    return comment;
  });
}

describe('comments with a word', () => {
  it('are found on lines of their own, behind values and before the first marker', () => {
    const text =
      '# ctpat-a\n---\nx: 1 # ctpat-b, ctpat-c\n  # other\nlist: # ctpat-d\n  - 1 ## ctpat-e # f\n# ctpat-g';
    assert.deepEqual(found(text), [
      '# ctpat-a',
      '# ctpat-b, ctpat-c',
      '# ctpat-d',
      '## ctpat-e # f',
      '# ctpat-g',
    ]);
  });

  it('are not text in block scalars and quotes', () => {
    const text =
      'a: |\n  # ctpat-a\n  text\nb: "x # ctpat-b\n   # ctpat-c"\nc: \'# ctpat-d\'\nd: x#ctpat-e\ne: ctpat-f\n';
    assert.deepEqual(found(text), []);
  });

  it('may stand behind the sign of a block, between keys and behind quotes', () => {
    const text = 'a: | # ctpat-a\n  text # ctpat-no\n# ctpat-b\nb: "#" # ctpat-c\n';
    assert.deepEqual(found(text), ['# ctpat-a', '# ctpat-b', '# ctpat-c']);
  });

  it('end before a Windows line end', () => {
    assert.deepEqual(found('# ctpat-a\r\na: 1\r\n'), ['# ctpat-a']);
  });

  it('are only looked for in the parsed stretch', () => {
    const text = '---\n# ctpat-a\na: 1 # ctpat-b\n---\n# ctpat-c\n';
    assert.deepEqual(found(text, 4, text.indexOf('---', 4)), ['# ctpat-a', '# ctpat-b']);
  });

  it('are found in a text of comments only, and in broken text', () => {
    assert.deepEqual(found('# ctpat-a\n'), ['# ctpat-a']);
    assert.deepEqual(found('a: [1\n# ctpat-a\nb: "x\n'), ['# ctpat-a']);
  });
});
