import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { YAMLException } from 'js-yaml';
import type { YamlStream } from '../node.ts';
import { compose } from './compose.ts';
import { convert } from './convert.ts';
import { parseFast } from './fast.ts';
import { parseYaml } from './parse.ts';
import { suiteCases } from './suite-cases.fixture.ts';
import { toValue } from './value.ts';

/** Cases that one path accepts and the other does not, with the reason. */
const ACCEPTED_BY_ONE: Readonly<Record<string, string>> = {
  'SF5V.yaml': 'two %YAML directives for one document; the package yaml lets the second pass',
};

const cases = suiteCases();

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

  for (const { title, file, yaml, fails, json } of cases) {
    it(`both paths agree: ${title}`, () => {
      const one = fast(yaml);
      const other = slow(yaml);
      if (file in ACCEPTED_BY_ONE) {
        assert.notEqual(one === undefined, other === undefined, 'the list of differences is out of date');
        return;
      }
      assert.deepEqual(one, other);
    });

    it(`accepted as the suite says: ${title}`, () => {
      const { problems } = parseYaml(yaml);
      assert.equal(problems.length > 0, fails, JSON.stringify(problems));
    });

    if (json !== undefined) {
      it(`the suite's value: ${title}`, () => {
        const values = parseYaml(yaml).documents.map(({ root }) => toValue(root));
        assert.deepEqual(values, jsonStream(json));
      });
    }
  }
});

describe('the samples', () => {
  const folder = new URL('../../../samples/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.ya?ml$/.test(name),
  );
  for (const name of names) {
    it(`have equal trees on both paths: ${name}`, () => {
      const text = readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8');
      assert.deepEqual(fast(text), slow(text));
    });
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
