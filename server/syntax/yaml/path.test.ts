import assert from 'node:assert/strict';
import { parseYaml } from './parse.ts';
import { nodeAt, pathAt } from './path.ts';

const TEXT = 'base: &b {x: 1}\nsections:\n  7.30:\n    - name: Ana\n    - [p, q]\nother: *b\nempty:\n';
const root = parseYaml(TEXT).documents[0]?.root;

describe('the node at a path', () => {
  it('is found by keys as written and by positions, through aliases', () => {
    const found = nodeAt(root, ['sections', '7.30', 0, 'name']);
    assert.equal(found?.node.kind === 'scalar' && found.node.text, 'Ana');
    assert.equal(found?.pair?.key.kind === 'scalar' && found.pair.key.text, 'name');
    const item = nodeAt(root, ['sections', '7.30', 1, 1]);
    assert.equal(item?.node.kind === 'scalar' && item.node.text, 'q');
    assert.equal(item?.pair, undefined);
    assert.equal(nodeAt(root, ['other', 'x'])?.node.kind, 'scalar');
    assert.equal(nodeAt(root, ['other'])?.node.kind, 'alias');
  });

  it('is the top for an empty path, and nothing for a path that leads nowhere', () => {
    assert.equal(nodeAt(root, [])?.node, root);
    for (const path of [
      ['none'],
      ['sections', 0],
      ['sections', '7.3'],
      ['sections', '7.30', 9],
      ['empty', 'x'],
    ]) {
      assert.equal(nodeAt(root, path), undefined);
    }
    assert.equal(nodeAt(undefined, []), undefined);
  });
});

describe('the path at an offset', () => {
  const at = (word: string, shift = 0) => {
    const found = pathAt(root, TEXT.indexOf(word) + shift);
    return found && [found.path, found.onKey];
  };

  it('tells keys from values', () => {
    assert.deepEqual(at('sections'), [['sections'], true]);
    assert.deepEqual(at('name'), [['sections', '7.30', 0, 'name'], true]);
    assert.deepEqual(at('Ana'), [['sections', '7.30', 0, 'name'], false]);
    assert.deepEqual(at('q]'), [['sections', '7.30', 1, 1], false]);
    assert.deepEqual(at('x: 1'), [['base', 'x'], true]);
  });

  it('counts the end of a range and an empty value in', () => {
    assert.deepEqual(at('Ana', 3), [['sections', '7.30', 0, 'name'], false]);
    assert.deepEqual(at('empty:', 6), [['empty'], false]);
  });

  it('is that of the mapping between its pairs, and nothing outside', () => {
    assert.deepEqual(at('  7.30', 1), [['sections'], false]);
    assert.equal(pathAt(root, TEXT.length + 5), undefined);
    assert.equal(pathAt(undefined, 0), undefined);
  });
});
