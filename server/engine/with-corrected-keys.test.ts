import assert from 'node:assert/strict';
import { prepareExample } from './rule-example.fixture.ts';
import { lint } from './lint.ts';

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n';

/** `rule: the text where it stands`. */
async function told(rest: string): Promise<string[]> {
  const { uri, text, snapshot } = await prepareExample({ file: 'base.ctpat.yaml', text: HEAD + rest });
  return lint(snapshot, uri).findings.map(
    ({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`,
  );
}

describe('a misspelled key', () => {
  it('is told, and what stands under it is judged as what is meant, at its own place', async () => {
    assert.deepEqual(await told('sections:\n  sealSecurty:\n    "6.2": { status: planned, owner: cso }\n'), [
      'schema/unknown-key: sealSecurty',
      'profile/planned-without-date: status: planned',
    ]);
  });

  it('several of them are several findings and nothing more', async () => {
    assert.deepEqual(await told('compny: { legalNam: A }\ncontcts: [{ id: cso, name: A, role: B }]\n'), [
      'schema/unknown-key: compny',
      'schema/unknown-key: contcts',
    ]);
  });

  it('is not taken for a key whose value it would not fit', async () => {
    assert.deepEqual(
      await told('sections: { sealSecurity: { "6.2": { status: to-do, bySit: [lrd-01] } } }\n'),
      ['schema/unknown-key: bySit'],
    );
  });

  it('is not taken for a key that is there', async () => {
    assert.deepEqual(await told('company: { legalName: A, legalNam: [] }\n'), [
      'schema/unknown-key: legalNam',
    ]);
  });

  it('is left alone where it comes through an alias', async () => {
    const found = await told('x-a: &a { legalNam: A }\ncompany: *a\n');
    assert.deepEqual(found, ['schema/unknown-key: legalNam']);
  });
});
