import assert from 'node:assert/strict';
import { plainColors } from './colors.ts';
import { explanationText } from './explanation-text.ts';

describe('explanations on a terminal', () => {
  it('wrap text and lists, and leave code as it is', () => {
    const word = 'abcdefghi';
    const text = explanationText(
      {
        title: 'Title',
        blocks: [
          { kind: 'text', text: Array.from({ length: 12 }, () => word).join(' '), label: 'Label' },
          { kind: 'list', items: ['one', 'x'.repeat(120)] },
          {
            kind: 'list',
            items: ['first', Array.from({ length: 10 }, () => word).join(' ')],
            isOrdered: true,
          },
          { kind: 'code', language: 'yaml', text: 'a:\n\n  b: 1' },
          { kind: 'link', text: 'Page', target: 'https://example.org' },
        ],
      },
      plainColors,
    );
    const [title, label, list, steps, code, more, link] = text.trimEnd().split('\n\n');
    assert.equal(title, 'Title');
    assert.deepEqual(
      label?.split('\n').map((line) => line.length),
      [5, 81, 41],
    );
    assert.equal(list, `  - one\n  - ${'x'.repeat(120)}`);
    assert.match(steps ?? '', /^ {2}1\. first\n {2}2\. abcdefghi .*\n {5}abcdefghi/);
    assert.equal(`${code}\n\n${more}`, '    a:\n\n      b: 1');
    assert.equal(link, 'Page https://example.org');
  });
});
