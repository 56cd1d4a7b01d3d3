import assert from 'node:assert/strict';
import { parseYaml } from './parse.ts';
import { toValue } from './value.ts';

describe('hostile text', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= 9; level++) {
    const [name, inner] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
    bomb.push(`${name}: &${name} [${Array<string>(9).fill(`*${inner}`).join(', ')}]`);
  }

  for (const [title, text] of [
    ['brackets', '['.repeat(10_000)],
    ['braces', '{a: '.repeat(10_000)],
    ['dashes', '- '.repeat(10_000)],
    ['explicit keys', '? '.repeat(10_000)],
    ['indentation', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ] as const) {
    it(`nested too deep by ${title} is one problem`, () => {
      const { problems } = parseYaml(text);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['too-deep'],
      );
    });
  }

  it('an alias bomb of nine levels is one problem, and walking the tree stays cheap', () => {
    const { problems, documents } = parseYaml(bomb.join('\n'));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-many-aliases'],
    );
    assert.ok(JSON.stringify(toValue(documents[0]?.root)).length < 2_000_000);
  });

  it('an alias inside its own anchor is one problem and has no target', () => {
    const { problems, documents } = parseYaml('a: &a [b, *a]\nc: *a\n');
    assert.deepEqual(problems, [{ code: 'too-many-aliases', range: { start: 10, end: 12 }, token: '*a' }]);
    assert.deepEqual(toValue(documents[0]?.root), { a: ['b', null], c: ['b', null] });
  });

  for (const [title, text] of [
    ['open quotes before end marks', '"aaa\n...\n'.repeat(2000)],
    ['conflict marks in a long text', `${'a: 1\n'.repeat(5000)}<<<<<<< HEAD\n${'b: 2\n'.repeat(5000)}`],
    ['a line of prose, often', `${'foo bar\n'.repeat(5000)}a: b\n`],
    ['open brackets', 'a: [\n'.repeat(5000)],
    ['closing brackets', 'a: ]\n'.repeat(5000)],
    ['quotes', '"'.repeat(50_000)],
    ['colons on one line', `a: ${'x: '.repeat(50_000)}`],
    ['colons on many lines', 'a: b: c\n'.repeat(5000)],
    ['empty lines in an open quote', `a: "x\n${'\n'.repeat(100_000)}`],
    ['control characters', '\u0001 '.repeat(20_000)],
    ['directives', '%x\n'.repeat(5000)],
    ['documents', '---\na: "\n'.repeat(5000)],
    ['anchors', '&a\n'.repeat(3000)],
    ['a long line with a fault', `"${'x'.repeat(500_000)}`],
  ] as const) {
    it(`ends soon and says something: ${title}`, () => {
      const { problems } = parseYaml(text);
      assert.ok(problems.length > 0 && problems.length <= 50);
    }).timeout(5000);
  }
});
