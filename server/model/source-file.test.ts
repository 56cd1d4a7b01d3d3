import assert from 'node:assert/strict';
import { createContentCache, parseSourceFile, unreadableFile } from './source-file.ts';

const PROFILE = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\n';
const PROCEDURE = '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seals\n---\n# Seals\n';

describe('source file', () => {
  it('has its documents with kind, id and stretch; those that hold nothing are left out', () => {
    const text = `${PROFILE}---\n# nothing\n---\nkind: TrainingLog\nid: t\n`;
    const { documents } = parseSourceFile('file:///a.ctpat.yaml', text);
    assert.deepEqual(
      documents.map(({ kind, id, position }) => [kind, id, position]),
      [
        ['SecurityProfile', 'a', 0],
        ['TrainingLog', 't', 2],
      ],
    );
    const [first, second] = documents;
    assert.ok(first?.profile && !first.procedure && !second?.profile);
    assert.match(text.slice(second?.range.start, second?.range.end), /TrainingLog/);
  });

  it('of Markdown is its front matter, with offsets of the whole file', () => {
    const file = parseSourceFile('file:///a.md', PROCEDURE);
    const [document] = file.documents;
    assert.ok(document?.procedure && document.root);
    assert.equal(PROCEDURE.slice(document.root.range.start).startsWith('apiVersion'), true);
    assert.deepEqual(
      file.outline?.headings.map(({ text }) => text),
      ['Seals'],
    );
    assert.equal(parseSourceFile('file:///a.ctpat.yaml', PROFILE).outline, undefined);
  });

  it('is parsed when it is first looked at, and again where the cache let it go', () => {
    const cache = createContentCache(2);
    const files = ['a', 'b', 'c'].map((name) =>
      parseSourceFile(
        `file:///${name}.ctpat.yaml`,
        PROFILE.replace('id: a', `id: ${name}`),
        'document',
        cache,
      ),
    );
    const [a, b, c] = files;
    assert.ok(a && b && c);
    const first = a.documents;
    assert.equal(a.documents, first);
    assert.equal(a.stream, a.stream);
    assert.deepEqual(
      [b, c].map((file) => file.documents[0]?.id),
      ['b', 'c'],
    );
    assert.notEqual(a.documents, first);
    assert.deepEqual(
      a.documents.map(({ id, range, root }) => [id, range, root?.node]),
      first.map(({ id, range, root }) => [id, range, root?.node]),
    );
  });

  it('of which the text has changed lets the tree of the text before go, whoever else has room', () => {
    const cache = createContentCache(64);
    const at = (uri: string, id: string) => parseSourceFile(uri, `id: ${id}\n`, 'document', cache);
    const other = at('file:///b.ctpat.yaml', 'b');
    const { documents } = other;
    const before = at('file:///a.ctpat.yaml', 'a1');
    const old = before.documents;
    assert.equal(before.documents, old);
    const after = at('file:///a.ctpat.yaml', 'a2');
    const now = after.documents;
    assert.equal(after.documents, now);
    assert.notEqual(before.documents, old);
    assert.equal(before.documents[0]?.id, 'a1');
    assert.equal(other.documents, documents);
  });

  it('that cannot be read has no text, and keeps what it is', () => {
    const file = unreadableFile('file:///own.yaml', 'not-utf8', 'catalog');
    assert.deepEqual(
      [file.text, file.documents, file.role, file.format, file.unreadable],
      ['', [], 'catalog', 'yaml', 'not-utf8'],
    );
    assert.equal(unreadableFile('file:///a.md', 'nul').format, 'markdown');
    assert.deepEqual(file.lines.positionAt(0), { line: 0, character: 0 });
  });
});
