import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseYaml } from '../../../syntax/yaml/parse.ts';
import { toValue } from '../../../syntax/yaml/value.ts';
import { yamlPair } from './yaml-pair.ts';

const readBack = (lines: readonly string[]) => {
  const { documents, problems } = parseYaml(
    `top:\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`,
  );
  assert.deepEqual(problems, [], lines.join('\n'));
  return toValue(documents[0]?.root);
};

describe('a value as YAML', () => {
  it('reads back to the letter, as a block and in flow style', () => {
    const part = fc.constantFrom(
      'word',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '# no',
      ': ',
      '- ',
      '"',
      "'",
      '\t',
      '🚢',
      'ñ',
      '|',
      '>',
      '{',
      ']',
      '\\',
      '%',
      '&a',
      '*a',
      '!t',
      '---',
      '...',
      '7.30',
      'null',
      'x'.repeat(120),
    );
    const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(text, (value) => {
        const { lines, flow } = yamlPair('response', value);
        assert.deepEqual(readBack(lines), { top: { response: value } });
        assert.deepEqual(readBack([`{ ${flow} }`]), { top: { response: value } });
      }),
      { numRuns: 500 },
    );
  });

  it('is in one line where it is short, and broken where it is long', () => {
    assert.deepEqual(yamlPair('sites', ['a', 'b']).lines, ['sites: [a, b]']);
    assert.deepEqual(yamlPair('owner', 'cso').lines, ['owner: cso']);
    const value = { file: 'x'.repeat(80), kind: 'a register of things', date: '2026-11-24' };
    assert.deepEqual(yamlPair('evidence', [value]).lines, [
      'evidence:',
      `  - file: ${'x'.repeat(80)}`,
      '    kind: a register of things',
      '    date: 2026-11-24',
    ]);
    assert.deepEqual(readBack(yamlPair('evidence', [value]).lines), { top: { evidence: [value] } });
  });
});
