import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldAt, rootField, type Field } from '../../model/field.ts';
import { parseSourceFile } from '../../model/source-file.ts';
import type { YamlNode } from '../../syntax/node.ts';
import { placeInSource } from './place-in-source.ts';

const fieldOf = (text: string, key = 'a') => {
  const [document] = parseSourceFile('file:///a.ctpat.yaml', text).documents;
  const field = fieldAt(document?.root, key);
  assert.ok(field?.node.kind === 'scalar');
  return { field, value: field.node.text };
};

/** What stands in the source where the value has some words. */
function written(text: string, words: string, key?: string): string {
  const { field, value } = fieldOf(text, key);
  const start = value.indexOf(words);
  assert.notEqual(start, -1, `“${words}” is not in the value`);
  const range = placeInSource(field, text, start, start + words.length);
  return text.slice(range.start, range.end);
}

describe('a stretch of a value in its source', () => {
  it('is found in each style of scalar', () => {
    assert.equal(written('a: plain words here\n', 'words'), 'words');
    assert.equal(written("a: 'the guard''s words here'\n", 'words'), 'words');
    assert.equal(written("a: 'the guard''s words here'\n", "guard's"), "guard''s");
    assert.equal(written('a: "the \\"gate\\" \\u00e9 words here"\n', 'words'), 'words');
    assert.equal(written('a: "tab\\tand\\nline\\n\\n words here"\n', 'words'), 'words');
    assert.equal(written('a: >-\n  first line\n  words here\n', 'words'), 'words');
    assert.equal(written('a: |2 # note\n    more\n  words here\n', 'words'), 'words');
  });

  it('may go over a line break of the source', () => {
    assert.equal(written('a: >\n  from time\n    to time\n\n  and more\n', 'and more'), 'and more');
    assert.equal(written('a: >\n  from time\n  to time\n', 'time to'), 'time\n  to');
    assert.equal(written('a: on a\n  regular basis\n', 'on a regular'), 'on a\n  regular');
    assert.equal(written('a: "on a\\\n  \\ regular basis"\n', 'on a regular'), 'on a\\\n  \\ regular');
    assert.equal(written('a: >\r\n  from time\r\n  to time\r\n', 'time to'), 'time\r\n  to');
  });

  it('counts characters that are two units long, written out or escaped', () => {
    assert.equal(written('a: "😀 words"\n', 'words'), 'words');
    assert.equal(written('a: "\\U0001F600 words"\n', 'words'), 'words');
  });

  it('of an alias is the alias', () => {
    assert.equal(written('a: &x some words here\nb: *x\n', 'words', 'b'), '*x');
  });

  it('is the same word for every word of a sample', () => {
    const text = readFileSync(
      join(import.meta.dirname, '../../../samples/small-importer/harbor-pine.ctpat.yaml'),
      'utf8',
    );
    const [document] = parseSourceFile('file:///a.ctpat.yaml', text).documents;
    assert.ok(document?.root);
    const waiting: YamlNode[] = [document.root.node];
    let words = 0;
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.kind === 'mapping') waiting.push(...node.pairs.map(({ value }) => value));
      if (node.kind === 'sequence') waiting.push(...node.items);
      if (node.kind !== 'scalar') continue;
      const field: Field = rootField(node);
      for (const { index, 0: word } of node.text.matchAll(/\S+/g)) {
        const range = placeInSource(field, text, index, index + word.length);
        assert.equal(text.slice(range.start, range.end).replaceAll("''", "'"), word);
        words += 1;
      }
    }
    assert.ok(words > 5000);
  });
});
