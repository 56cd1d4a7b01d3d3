import assert from 'node:assert/strict';
import { renderMarkdown } from './markdown-render.ts';

describe('explanations as Markdown', () => {
  it('have a title, labels, lists, code and links', () => {
    const text = renderMarkdown({
      title: '6.6 Seal *audits*',
      blocks: [
        { kind: 'text', text: 'Say `x`.', label: 'Asked' },
        { kind: 'list', items: ['one', '# two'] },
        { kind: 'list', items: ['three'], label: 'More' },
        { kind: 'list', items: ['first', 'then'], isOrdered: true },
        { kind: 'code', language: 'yaml', text: 'a: 1' },
        { kind: 'link', text: 'page', target: 'https://example.org/a b>c' },
      ],
    });
    assert.equal(
      text,
      [
        '**6.6 Seal \\*audits\\***',
        '**Asked**: Say `x`.',
        '- one\n- \\# two',
        '**More**:\n\n- three',
        '1. first\n2. then',
        '```yaml\na: 1\n```',
        '[page](<https://example.org/a%20b%3Ec>)',
      ].join('\n\n'),
    );
  });
});
