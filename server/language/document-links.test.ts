import assert from 'node:assert/strict';
import { documentLinks } from './document-links.ts';
import { sampleProject } from './navigation/sample.fixture.ts';

async function links(path: string, changed: Readonly<Record<string, string>> = {}) {
  const { snapshot, uriOf, host, say } = await sampleProject(changed);
  const uri = uriOf(path);
  const found = await documentLinks(snapshot, uri, host);
  return found.map(({ range, target, tooltip }) => [
    say({ uri, range }).replace(/^\S+ /, ''),
    (target ?? '').replace(/^file:..\/w\/acme\//, ''),
    tooltip,
  ]);
}

describe('document links', () => {
  it('lead from paths to files that exist', async () => {
    assert.deepEqual(await links('sites/laredo.ctpat.yaml'), [
      ['../group.ctpat.yaml', 'group.ctpat.yaml', 'Open the profile group.ctpat.yaml'],
      ['../evidence/seals.pdf', 'evidence/seals.pdf', 'Open the evidence file evidence/seals.pdf'],
      ['../evidence/log book.pdf', 'evidence/log%20book.pdf', 'Open the evidence file evidence/log book.pdf'],
    ]);
    assert.deepEqual(await links('logs.ctpat.yaml'), []);
    assert.deepEqual(await links('ctpat.config.yaml'), [
      ['own/rules.yaml', 'own/rules.yaml', 'Open the catalog file own/rules.yaml'],
    ]);
  });

  it('lead to procedures and their headings, in the words of the reader', async () => {
    const files = { 'ctpat.config.yaml': 'root: true\nlocale: es\n' };
    assert.deepEqual(await links('group.ctpat.yaml', files), [
      [
        'seal-control#records',
        'procedures/seals.md#L10',
        'Abrir el procedimiento seal-control en «6. Records»',
      ],
      ['yard', 'procedures/yard.md', 'Abrir el procedimiento yard'],
    ]);
    assert.deepEqual(await links('procedures/yard.md'), [
      ['seal-control', 'procedures/seals.md', 'Open the procedure seal-control'],
    ]);
  });

  it('never lead out of the project, nor to addresses', async () => {
    const text =
      'kind: AuditLog\naudits: [{ evidence: [../../other/x.pdf, /etc/passwd, "C:\\\\x", { url: "https://example.org" }, evidence] }]\n';
    assert.deepEqual(await links('a.ctpat.yaml', { 'a.ctpat.yaml': text, '../other/x.pdf': 'x' }), []);
  });
});
