import assert from 'node:assert/strict';
import { joinEdits } from './join-edits.ts';

const edit = (start: number, end: number, newText: string) => ({ range: { start, end }, newText });

describe('joining edits', () => {
  it('puts insertions at one place together in the order given, and sorts the rest', () => {
    assert.deepEqual(joinEdits([edit(9, 9, 'b\n'), edit(2, 4, ''), edit(9, 9, 'a\n')]), [
      edit(2, 4, ''),
      edit(9, 9, 'b\na\n'),
    ]);
  });

  it('keeps one line break between insertions at the end of a text', () => {
    assert.deepEqual(joinEdits([edit(5, 5, '\r\na\r\n'), edit(5, 5, '\r\nb\r\n')]), [
      edit(5, 5, '\r\na\r\nb\r\n'),
    ]);
  });

  it('makes a change that several edits bring once', () => {
    const withoutNull = edit(9, 14, '');
    assert.deepEqual(joinEdits([withoutNull, edit(15, 15, 'a\n'), withoutNull, edit(15, 15, 'b\n')]), [
      withoutNull,
      edit(15, 15, 'a\nb\n'),
    ]);
  });

  it('refuses what overlaps', () => {
    assert.equal(joinEdits([edit(0, 5, 'x'), edit(3, 6, 'y')]), undefined);
    assert.equal(joinEdits([edit(0, 5, 'x'), edit(3, 3, 'y')]), undefined);
    assert.deepEqual(joinEdits([edit(0, 5, 'x'), edit(5, 5, 'y')]), [edit(0, 5, 'x'), edit(5, 5, 'y')]);
  });
});
