import assert from 'node:assert/strict';
import { lint } from '../engine/lint.ts';
import { prepareExample } from '../engine/rule-example.fixture.ts';
import { documentFacts } from '../commands/diff/core/document-changes.ts';
import { definitionsOf, referencesOf } from '../model/symbols.ts';
import { pathsOf } from '../model/path-places.ts';
import { checkStructure } from '../schema/check-structure.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { DOCUMENT_KINDS, KINDS, kindOf } from './registry.ts';

/** Words that every object of the language answers to. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

describe('the registry of kinds', () => {
  for (const kind of DOCUMENT_KINDS) {
    it(`has a schema and a validator of ${kind}`, () => {
      assert.equal(kindOf(kind), KINDS[kind]);
      assert.deepEqual(schemaAt(kind, ['kind'])?.['const'], kind);
      assert.notDeepEqual(checkStructure(kind, {}), []);
    });
  }

  it('knows no kind by what objects inherit', () => {
    for (const word of INHERITED) assert.equal(kindOf(word), undefined, word);
    assert.equal(kindOf(undefined), undefined);
  });

  for (const word of INHERITED) {
    it(`takes \`kind: ${word}\` for an unknown kind everywhere`, async () => {
      const { uri, snapshot } = await prepareExample({
        file: 'a.ctpat.yaml',
        text: `apiVersion: ctpat/v1\nkind: ${word}\nid: a\nowner: cso\nfindings: [{ id: f1, due: 2026-01-01 }]\n`,
      });
      const rules = lint(snapshot, uri).findings.map(({ rule }) => rule);
      assert.deepEqual(rules, ['schema/unknown-kind']);
      const file = snapshot.projectOf(uri)?.files.get(uri);
      const [document] = file?.documents ?? [];
      assert.ok(file && document);
      assert.deepEqual(definitionsOf(document), []);
      assert.deepEqual(referencesOf(document), []);
      assert.deepEqual(pathsOf(document, word), []);
      assert.deepEqual(document.entries, []);
      assert.equal(documentFacts(file, 'a.ctpat.yaml')[0]?.key, `${word}/a`);
    });
  }
});
