import assert from 'node:assert/strict';
import type { YamlNode } from '../node.ts';
import { keyText, pairsOf, resolve } from './mapping-view.ts';
import { parseYaml } from './parse.ts';
import { nodeAt } from './path.ts';
import { toValue } from './value.ts';

function root(text: string): YamlNode {
  const node = parseYaml(text).documents[0]?.root;
  assert.ok(node);
  return node;
}

const MERGED = `
base: &base {a: 1, b: 1, c: 1}
more: &more {b: 2, d: 2}
deep: &deep
  <<: *base
  e: 5
one:
  b: 9
  <<: *base
list:
  <<: [*more, *base]
  c: 3
nested: {<<: *deep, f: 6}
wrong: {<<: [text, *base], g: 7}
quoted: {"<<": *more}
`;

describe('the view of a mapping', () => {
  it('applies merge keys: own keys win, then earlier merges', () => {
    assert.deepEqual(toValue(root(MERGED)), {
      base: { a: 1, b: 1, c: 1 },
      more: { b: 2, d: 2 },
      deep: { e: 5, a: 1, b: 1, c: 1 },
      one: { b: 9, a: 1, c: 1 },
      list: { c: 3, b: 2, d: 2, a: 1 },
      nested: { f: 6, e: 5, a: 1, b: 1, c: 1 },
      wrong: { g: 7, a: 1, b: 1, c: 1 },
      quoted: { '<<': { b: 2, d: 2 } },
    });
  });

  it('keeps own pairs as written, repeated keys included, and puts merged ones last', () => {
    const mapping = root('- &x {a: 1}\n- {<<: *x, b: 1, b: 2}\n');
    const view = pairsOf(nodeAt(mapping, [1])?.node);
    assert.deepEqual(view.map(keyText), ['b', 'b', 'a']);
  });

  it('costs nothing without merge keys', () => {
    const mapping = root('a: 1\n');
    assert.equal(pairsOf(mapping), mapping.kind === 'mapping' && mapping.pairs);
  });

  it('has no pairs where there is no mapping', () => {
    assert.deepEqual(pairsOf(undefined), []);
    assert.deepEqual(pairsOf(root('- a\n')), []);
    assert.deepEqual(pairsOf(nodeAt(root('a: *b\n'), ['a'])?.node), []);
  });

  it('follows an alias to its node', () => {
    const list = root('- &a x\n- *a\n');
    assert.ok(list.kind === 'sequence');
    assert.equal(resolve(list.items[1]), list.items[0]);
    assert.equal(resolve(undefined), undefined);
  });
});

describe('the value of a node', () => {
  it('has keys as source text, the last of repeated ones', () => {
    assert.deepEqual(toValue(root('"6.10": a\n7.3: b\n7.30: c\n7.30: d\n')), {
      '6.10': 'a',
      '7.3': 'b',
      '7.30': 'd',
    });
  });

  it('does not touch prototypes', () => {
    const value = toValue(root('__proto__: {admin: true}\nconstructor: x\n'));
    assert.ok(typeof value === 'object' && value !== null);
    assert.deepEqual(Object.entries(value), [
      ['__proto__', { admin: true }],
      ['constructor', 'x'],
    ]);
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
  });

  it('says what JSON cannot as source text, and leaves out keys that are no scalars', () => {
    assert.deepEqual(toValue(root('a: .inf\n? [x]\n: y\n')), { a: '.inf' });
  });

  it('stops at the bound it is given', () => {
    assert.deepEqual(toValue(root('[a, b, c]'), { maxNodes: 2 }), ['a', null, null]);
    assert.equal(toValue(undefined), null);
  });
});
