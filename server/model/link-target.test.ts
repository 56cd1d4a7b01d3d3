import assert from 'node:assert/strict';
import { linkTarget } from './link-target.ts';

describe('the target of a link', () => {
  for (const [written, path, anchor] of [
    ['forms/seal%20log.csv', 'forms/seal log.csv', undefined],
    ['../a.md#records', '../a.md', 'records'],
    ['#revisi%C3%B3n', '', 'revisión'],
    ['a.pdf?page=2#x', 'a.pdf', 'x'],
    ['100%.csv', '100%.csv', undefined],
    ['', '', undefined],
  ] as const) {
    it(`“${written}” is a file`, () => {
      assert.deepEqual(linkTarget(written), { kind: 'file', path, anchor });
    });
  }

  for (const [written, kind] of [
    ['https://example.com/a.md', 'elsewhere'],
    ['mailto:a@example.com', 'elsewhere'],
    ['//example.com', 'elsewhere'],
    ['/forms/a.csv', 'elsewhere'],
    ['C:\\forms\\a.csv', 'machine'],
    ['file:///srv/a.csv', 'machine'],
    ['\\\\server\\share\\a.csv', 'machine'],
  ] as const) {
    it(`“${written}” is ${kind}`, () => {
      assert.equal(linkTarget(written).kind, kind);
    });
  }
});
