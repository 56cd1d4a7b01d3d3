import assert from 'node:assert/strict';
import {
  booleanOf,
  child,
  dateOf,
  descend,
  durationOf,
  fieldAt,
  fields,
  isNull,
  itemAt,
  items,
  oneOrMany,
  textOf,
  type Field,
} from './field.ts';
import { fieldAtPath } from './field-at-path.ts';
import { parseSourceFile } from './source-file.ts';
import type { Pair } from '../syntax/node.ts';

function top(text: string): Field {
  const root = parseSourceFile('file:///a.ctpat.yaml', text).documents[0]?.root;
  assert.ok(root);
  return root;
}

/** How often the keys of a mapping are read while `look` runs. */
function readsOf(field: Field, look: (field: Field) => void): number {
  assert.equal(field.node.kind, 'mapping');
  let reads = 0;
  const counted = (pair: Pair): Pair => ({
    ...pair,
    get key() {
      reads += 1;
      return pair.key;
    },
  });
  const { pairs } = field.node;
  look({ ...field, node: { ...field.node, pairs: pairs.map(counted) } });
  return reads;
}

describe('field', () => {
  it('is found among very many keys without a look at each of them each time', () => {
    const keys = Array.from({ length: 2_000 }, (_, at) => `k${at}`);
    const root = top(`${keys.map((key) => `${key}: ${key}`).join('\n')}\nk7: again\n? [a]\n: b\n`);
    const reads = readsOf(root, (field) => {
      for (const key of keys) assert.equal(textOf(fieldAt(field, key)), key === 'k7' ? 'again' : key);
      assert.equal(fieldAt(field, 'none'), undefined);
      assert.equal(fieldAt(field, 'constructor'), undefined);
    });
    assert.ok(reads < 10 * keys.length, `${reads} reads`);
  });

  it('is an item by its position', () => {
    const list = child(top('a: [x, null, z]\n'), 'a');
    assert.deepEqual(
      [0, 1, 2, 3, -1].map((at) => textOf(itemAt(list, at))),
      ['x', undefined, 'z', undefined, undefined],
    );
    assert.deepEqual(itemAt(list, 2)?.path, ['a', 2]);
    assert.equal(itemAt(top('a: 1\n'), 0), undefined);
  });

  it('is the text as written, in keys, lists and values', () => {
    const root = top(
      'version: 3.10\nduns: 012345678\n7.30: x\nlist: [6.1, 7.30, 0x10, yes]\nquoted: "3.10"\n',
    );
    assert.equal(textOf(child(root, 'version')), '3.10');
    assert.equal(textOf(child(root, 'duns')), '012345678');
    assert.equal(textOf(child(root, '7.30')), 'x');
    assert.equal(textOf(child(root, '7.3')), undefined);
    assert.deepEqual(items(child(root, 'list')).map(textOf), ['6.1', '7.30', '0x10', 'yes']);
    assert.equal(textOf(child(root, 'quoted')), '3.10');
  });

  it('is null where nothing is said, and only there', () => {
    const root = top('a:\nb: null\nc: ~\nd: ""\ne: "null"\nf: 0\n');
    const nulls = fields(root).filter(isNull);
    assert.deepEqual(
      nulls.map(({ key }) => key),
      ['a', 'b', 'c'],
    );
    assert.equal(child(root, 'a'), undefined);
    assert.ok(fieldAt(root, 'a'));
    assert.equal(fieldAt(root, 'z'), undefined);
    assert.equal(textOf(child(root, 'd')), '');
    assert.equal(textOf(child(root, 'e')), 'null');
  });

  it('knows where its key and its value stand; of an alias, where the alias does', () => {
    const text = 'x-a: &a { b: 1 }\nc: *a\n';
    const root = top(text);
    const field = child(root, 'c');
    const cut = (range: Field['range'] | undefined) => range && text.slice(range.start, range.end);
    assert.deepEqual(
      [cut(field?.keyRange), cut(field?.range), cut(field?.node.range)],
      ['c', '*a', '{ b: 1 }'],
    );
    assert.deepEqual(descend(root, 'c', 'b')?.path, ['c', 'b']);
  });

  it('is the last one of a repeated key, and one’s own before one that is merged in', () => {
    const root = top('a: 1\na: 2\nx-b: &b { c: 3, d: 4 }\ne: { <<: *b, c: 5 }\n');
    assert.equal(textOf(child(root, 'a')), '2');
    assert.equal(textOf(descend(root, 'e', 'c')), '5');
    assert.equal(textOf(descend(root, 'e', 'd')), '4');
  });

  it('is found by its path, over nulls in lists', () => {
    const root = top('l:\n  - a: 1\n  -\n  - a: 3\n');
    assert.deepEqual(
      items(child(root, 'l')).map(({ path }) => path),
      [
        ['l', 0],
        ['l', 2],
      ],
    );
    assert.equal(textOf(fieldAtPath(root, ['l', 2, 'a'])), '3');
    assert.equal(fieldAtPath(root, ['l', 1, 'a']), undefined);
    assert.equal(fieldAtPath(root, ['l', 'a']), undefined);
    assert.equal(fieldAtPath(root, []), root);
  });

  it('may be one thing or a list of them', () => {
    const root = top('a: x\nb: [x, null, y]\nc:\n');
    assert.deepEqual(oneOrMany(child(root, 'a')).map(textOf), ['x']);
    assert.deepEqual(oneOrMany(child(root, 'b')).map(textOf), ['x', 'y']);
    assert.deepEqual(oneOrMany(child(root, 'c')), []);
  });

  it('is nothing of another type', () => {
    const root = top('a: { b: 1 }\nc: text\nd: [1]\n? [k]\n: v\n');
    assert.equal(textOf(child(root, 'a')), undefined);
    assert.equal(child(child(root, 'c'), 'b'), undefined);
    assert.deepEqual(items(child(root, 'c')), []);
    assert.deepEqual(fields(child(root, 'd')), []);
    assert.deepEqual(
      fields(root).map(({ key }) => key),
      ['a', 'c', 'd'],
    );
  });

  it('is a truth value, a date or a duration where it is one', () => {
    const root = top(
      'yes: true\nno: False\nword: "true"\nday: 2027-02-28\nnoDay: 2027-02-30\nspan: P1Y\nnoSpan: 1Y\n',
    );
    assert.deepEqual(
      ['yes', 'no', 'word', 'day', 'none'].map((key) => booleanOf(child(root, key))),
      [true, false, undefined, undefined, undefined],
    );
    assert.equal(dateOf(child(root, 'day')), '2027-02-28');
    assert.equal(dateOf(child(root, 'noDay')), undefined);
    assert.deepEqual(durationOf(child(root, 'span')), { months: 12, days: 0 });
    assert.equal(durationOf(child(root, 'noSpan')), undefined);
  });
});
