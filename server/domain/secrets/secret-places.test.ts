import assert from 'node:assert/strict';
import { parseSourceFile } from '../../model/source-file.ts';
import { passwords } from './passwords.ts';
import { placesOf } from './secret-places.ts';

const paths = (uri: string, text: string) =>
  placesOf(parseSourceFile(uri, text), passwords(text)).map(({ path }) => path.join('.'));

describe('places of secrets', () => {
  it('are told apart by their paths, also two in one text', () => {
    const text =
      'x-a: "password: Summer2026!"\nx-b:\n  - "password: Winter2026!, password: Spring2026!"\n# password: Autumn2026!\n';
    assert.deepEqual(paths('file:///a.ctpat.yaml', text).slice(0, 3), ['x-a', 'x-b.0', 'x-b.0.secret 2']);
    assert.equal(new Set(paths('file:///a.ctpat.yaml', text)).size, 4);
  });

  it('of a stream name the document after the first', () => {
    const text = 'x-a: "password: Summer2026!"\n---\nx-a: "password: Summer2026!"\n';
    assert.deepEqual(paths('file:///a.ctpat.yaml', text), ['x-a', 'document 2.x-a']);
  });

  it('never hold the secret: not that of a key, of an id, of a heading', () => {
    const contact = 'contacts:\n  - id: "password: Summer2026!"\n    x-b: "password: Winter2026!"\n';
    assert.deepEqual(paths('file:///a.ctpat.yaml', contact), ['contacts', 'contacts.secret 2']);
    assert.deepEqual(paths('file:///a.ctpat.yaml', 'x-a:\n  "password: Summer2026!": 1\n'), ['x-a']);
    const text =
      '---\napiVersion: ctpat/v1\nkind: Procedure\nid: a\n---\n\n# Cameras\n\n## Password: Summer2026!\n\npassword: Winter2026!\n';
    assert.deepEqual(paths('file:///a.md', text), ['body.cameras', 'body.cameras.secret 2']);
  });
});
