import assert from 'node:assert/strict';
import { renderPlainText } from './plain-text-render.ts';

describe('an explanation as plain text', () => {
  it('has the same words, and no marks of Markdown', () => {
    const text = renderPlainText({
      title: '6.6 Seal audits',
      blocks: [
        { kind: 'text', text: 'Set `status` to *done*.', label: 'Fix' },
        { kind: 'list', items: ['a `log`', 'a photo'], label: 'Evidence' },
        { kind: 'list', items: ['Look', 'Write'], isOrdered: true },
        { kind: 'code', language: 'yaml', text: 'status: planned' },
        { kind: 'link', text: 'Rule page', target: 'https://example.org/rule' },
      ],
    });
    assert.equal(
      text,
      [
        '6.6 Seal audits',
        'Fix: Set status to *done*.',
        'Evidence:\n- a log\n- a photo',
        '1. Look\n2. Write',
        'status: planned',
        'Rule page: https://example.org/rule',
      ].join('\n\n'),
    );
  });
});
