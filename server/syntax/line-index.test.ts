import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLineIndex } from './line-index.ts';

describe('line index', () => {
  it('knows all three line breaks', () => {
    const text = 'a\nbc\r\n\rd';
    const index = createLineIndex(text);
    assert.equal(index.lineCount, 4);
    assert.deepEqual(index.positionAt(3), { line: 1, character: 1 });
    assert.deepEqual(index.positionAt(7), { line: 3, character: 0 });
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => {
        const { start, end } = index.lineRange(line);
        return text.slice(start, end);
      }),
      ['a', 'bc', '', 'd'],
    );
  });

  it('keeps places outside the text at its nearest end', () => {
    const index = createLineIndex('ab\ncd');
    assert.deepEqual(index.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(index.positionAt(99), { line: 1, character: 2 });
    assert.equal(index.offsetAt({ line: 0, character: 9 }), 2);
    assert.equal(index.offsetAt({ line: 7, character: 0 }), 5);
    assert.deepEqual(index.lineRange(-1), { start: 0, end: 0 });
    assert.deepEqual(index.lineRange(2), { start: 5, end: 5 });
  });

  it('has one line in an empty text', () => {
    assert.equal(createLineIndex('').lineCount, 1);
  });

  it('counts as the document of the language server does, and back', () => {
    const text = fc.array(fc.constantFrom('a', '😀', '\n', '\r\n', '\r', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (content) => {
        const index = createLineIndex(content);
        const document = TextDocument.create('file:///x', 'x', 1, content);
        assert.equal(index.lineCount, document.lineCount);
        for (let offset = 0; offset <= content.length; offset++) {
          const inBreak = content[offset] === '\n' && content[offset - 1] === '\r';
          if (inBreak) continue;
          assert.deepEqual(index.positionAt(offset), document.positionAt(offset));
          assert.equal(index.offsetAt(index.positionAt(offset)), offset);
        }
      }),
    );
  });
});
