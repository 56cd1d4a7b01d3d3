import assert from 'node:assert/strict';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { codeBlock, codeSpan, escapeMarkdown, inlineMarkdown } from './markdown-escape.ts';

/** Kinds of Markdown in a text. */
function kindsIn(markdown: string): string[] {
  const kinds: string[] = [];
  const waiting: unknown[] = [fromMarkdown(markdown)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if ('type' in node && typeof node.type === 'string') kinds.push(node.type);
    if ('children' in node && Array.isArray(node.children)) waiting.push(...(node.children as unknown[]));
  }
  return kinds.sort();
}

const HOSTILE = [
  '[text](https://evil.example)',
  '![image](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)> <https://evil.example>',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '1) item',
  '> quote',
  '***bold*** __strong__ ~~gone~~',
  '===',
  '---',
  'a \\[b\\](c)',
  '&lt;b&gt; &#91;x](y)',
  '[a]: https://evil.example',
  '| a | b |',
  '$(icon)',
  '```js',
  'line\n\n# heading',
  'line\r\n- item',
];

describe('escaping for Markdown', () => {
  for (const text of HOSTILE) {
    it(`leaves ${JSON.stringify(text)} as words`, () => {
      const escaped = escapeMarkdown(text);
      assert.deepEqual(kindsIn(escaped), ['paragraph', 'root', 'text']);
      assert.equal(toString(fromMarkdown(escaped)), text.replace(/\s+/g, ' '));
    });
  }

  it('leaves no bare address that a client would make a link', () => {
    const escaped = escapeMarkdown('https://evil.example www.evil.example a@evil.example');
    assert.doesNotMatch(escaped, /https:\/\/|www\.|[a-z]@/);
  });

  it('takes out what cannot be seen', () => {
    assert.equal(escapeMarkdown('a\u202Eb\u0007c\u200Bd'), 'abcd');
  });

  it('keeps stretches of code, and escapes the rest', () => {
    assert.equal(inlineMarkdown('say `*a*` or *b*, `open'), 'say `*a*` or \\*b\\*, \\`open');
    assert.equal(inlineMarkdown('`a`- b'), '`a`- b');
  });

  it('fences code longer than anything in it', () => {
    assert.equal(codeSpan('a`b'), '``a`b``');
    assert.equal(codeSpan('`a'), '`` `a ``');
    assert.equal(codeBlock('```\nx\n```', 'markdown'), '````markdown\n```\nx\n```\n````');
  });
});
