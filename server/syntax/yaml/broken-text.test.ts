import assert from 'node:assert/strict';
import { HALF_TYPED } from './broken-text-cases.fixture.ts';
import { MISPLACED } from './misplaced-text-cases.fixture.ts';
import { parseYaml } from './parse.ts';
import { toValue } from './value.ts';

describe('broken text', () => {
  for (const { title, text, problems, values } of [...HALF_TYPED, ...MISPLACED]) {
    it(title, () => {
      const stream = parseYaml(text);
      const told = stream.problems.map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`);
      assert.deepEqual(told, problems);
      assert.deepEqual(
        stream.documents.map(({ root }) => toValue(root)),
        values,
      );
    });
  }

  it('tells at most 50 problems, the first ones', () => {
    const { problems, documents } = parseYaml('key: @value\n'.repeat(70));
    assert.equal(problems.length, 50);
    assert.deepEqual(problems[0]?.range, { start: 5, end: 6 });
    assert.equal(documents.length, 1);
  });

  it('shortens a long token', () => {
    const { problems } = parseYaml(`a: "${'x'.repeat(100)}\nb: 1\n`);
    assert.deepEqual(problems, [
      { code: 'unclosed-quote', range: { start: 3, end: 104 }, token: `"${'x'.repeat(39)}…` },
    ]);
  });
});
