import assert from 'node:assert/strict';
import { descend, oneOrMany } from '../../model/field.ts';
import { parseSourceFile } from '../../model/source-file.ts';
import { pathEdit } from './path-edit.ts';

function edited(evidence: string, path: string): string | undefined {
  const text = `anchored: &a b.pdf\nevidence: ${evidence}\n`;
  const [document] = parseSourceFile('file:///p/a.ctpat.yaml', text).documents;
  const [field] = oneOrMany(descend(document?.root, 'evidence'));
  assert.ok(field);
  const edit = pathEdit(field, path);
  return edit && text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
}

const expected = (evidence: string) => `anchored: &a b.pdf\nevidence: ${evidence}\n`;

describe('path edit', () => {
  it('keeps the quotes that a path has', () => {
    assert.equal(edited('A.pdf', 'a.pdf'), expected('a.pdf'));
    assert.equal(edited('"A, b.pdf"', 'a, b.pdf'), expected('"a, b.pdf"'));
    assert.equal(edited("'It''s.pdf'", "it's.pdf"), expected("'it''s.pdf'"));
  });

  it('replaces an alias and leaves its anchor alone', () => {
    assert.equal(edited('*a', 'c.pdf'), expected('"c.pdf"'));
  });

  it('does not touch a path in block style', () => {
    assert.equal(edited('>\n  A.pdf', 'a.pdf'), undefined);
  });
});
