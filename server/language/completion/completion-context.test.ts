import assert from 'node:assert/strict';
import { parseSourceFile } from '../../model/source-file.ts';
import { typingContext } from './completion-context.ts';
import { documentLines } from './document-lines.ts';

/** What is typed at the cursor `‸`. */
function context(marked: string) {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const file = parseSourceFile('file:///project/x.ctpat.yaml', text);
  const lines = documentLines(file, offset, { start: 0, end: text.length });
  return lines && typingContext(file, offset, lines);
}

/** The parts of a context that say where it is. */
function where(marked: string) {
  const found = context(marked);
  if (!found) return undefined;
  const { what, path, key, typed } = found;
  return [what, path.join('/'), ...(key === undefined ? [] : [key]), typed].join(' | ');
}

describe('typingContext', () => {
  const cases: readonly (readonly [marked: string, expected: string | undefined])[] = [
    ['‸', 'key |  | '],
    ['a:\n  ‸', 'key | a | '],
    ['a:\n  b: x\n‸', 'key |  | '],
    ['a:\n  b: x\n  ‸\n  c: y', 'key | a | '],
    ['a:\n  - b: x\n    ‸', 'key | a/0 | '],
    ['a:\n- b: x\n  ‸', 'key | a/0 | '],
    ['a:\n- b\n- ‸', 'item | a/0 | '],
    ['a:\n  - - ‸', 'item | a/0/0 | '],
    ['a:\n  - - x\n    - ‸', 'item | a/0/0 | '],
    ['a:\n  - b:\n      - c: 1\n        ‸', 'key | a/0/b/0 | '],
    ['a:\n  - b:\n    - c: 1\n      ‸', 'key | a/0/b/0 | '],
    ['a: ‸', 'value |  | a | '],
    ['- a: x‸', 'value | 0 | a | x'],
    ['a: {b: {c: ‸', 'value | a/b | c | '],
    ['a: [{b: 1, ‸', 'key | a/0 | '],
    ['- {a: ‸}', 'value | 0 | a | '],
    ['a: [\n  {\n    b: [x, ‸', 'item | a/0/b/0 | '],
    ['a: ["x, y", "z‸', 'item | a/0 | "z'],
    ['a: {b: http://x, ‸}', 'key | a | '],
    ['a: [x]\n‸', 'key |  | '],
    ['a: it is [not ‸', 'value |  | a | it is [not '],
    ['"6.1":\n  ‸', 'key | 6.1 | '],
    ["'6.1':\n  ‸", 'key | 6.1 | '],
    ['a: &anchor\n  ‸', 'key | a | '],
    ['a: x\n---\n  ‸', 'key |  | '],
    ['# a:\n  ‸', 'key |  | '],
    ["a: 'it''s # here' ‸", "value |  | a | 'it''s # here' "],
    ['- a: |\n    x\n  ‸', 'key | 0 | '],
    ['- a: [x]\n  ‸', 'key | 0 | '],
    ['- a: x\n  b: [x]\n  ‸', 'key | 0 | '],
    ['- x\n  ‸', undefined],
    ['a: |\n  b: c\n    ‸', undefined],
    ['a: &x !!str >-\n  ‸', undefined],
    ['- |\n  ‸', undefined],
    ['a: b\n  ‸', undefined],
    ['a: "b\n  ‸', undefined],
    ['a: b # ‸', undefined],
    ['---‸', undefined],
  ];
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked), () => {
      assert.equal(where(marked), expected);
      assert.equal(where(marked.replaceAll('\n', '\r\n')), expected);
    });
  }

  it('collects the keys around a place, and not those of other items', () => {
    const keys = (marked: string) => [...(context(marked)?.siblings ?? [])].sort();
    assert.deepEqual(keys('a: 1\nb:\n  x: 1\n‸\nc: 1\n'), ['a', 'b', 'c']);
    assert.deepEqual(keys('- a: 1\n  ‸\n  b: 1\n- c: 1\n'), ['a', 'b']);
    assert.deepEqual(keys('- a: 1\n- ‸\n  b: 1\n- c: 1\n'), ['b']);
    assert.deepEqual(keys('- a: 1\n- b: 1\n  ‸\n'), ['b']);
    assert.deepEqual(keys('x: { a: 1, ‸, b: { c: 1 }, "d": 2 } # e: 1\n'), ['a', 'b', 'd']);
    assert.deepEqual(keys('a: 1\n---\n‸\nb: 1\n---\nc: 1\n'), ['b']);
  });

  it('tells the stretch to replace, up to the end of the word', () => {
    const stretch = (marked: string) => {
      const found = context(marked);
      return found && marked.replace('‸', '').slice(found.start, found.end);
    };
    assert.equal(stretch('sta‸tus: x'), 'status');
    assert.equal(stretch('a:\n  "6.‸"'), '"6."');
    assert.equal(stretch('a: [x, y‸z, w]'), 'yz');
    assert.equal(stretch('a: "b c‸"'), '"b c"');
  });

  it('tells how far a place hangs behind its line, missing spaces and a colon that follows', () => {
    assert.equal(context('a:\n  - ‸')?.hang, 2);
    assert.equal(context('a:\n  - - ‸')?.hang, 4);
    assert.equal(context('a:\n  ‸')?.hang, 0);
    assert.equal(context('a:‸')?.needsSpace, true);
    assert.equal(context('a: ‸')?.needsSpace, false);
    assert.equal(context('a:\n  -‸')?.needsSpace, true);
    assert.equal(context('a: {b:‸}')?.needsSpace, true);
    assert.equal(context('st‸a: x')?.colonFollows, true);
    assert.equal(context('st‸a')?.colonFollows, false);
  });

  it('never fails, wherever the cursor stands in broken text', () => {
    const broken = 'a: {b: [1, "x\n- - c: \'\n  "6.\n\t? d\n]}: >\n  e\n--- |\n f';
    for (let at = 0; at <= broken.length; at += 1) {
      const found = context(`${broken.slice(0, at)}‸${broken.slice(at)}`);
      assert.ok(!found || (found.start <= at && at <= found.end));
    }
  });
});
