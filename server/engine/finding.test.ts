import assert from 'node:assert/strict';
import fc from 'fast-check';
import { prepareExample } from './rule-example.fixture.ts';
import { compareFindings, identityOf, type Finding } from './finding.ts';
import { lint } from './lint.ts';

const LINES = [
  'apiVersion: ctpat/v1',
  'kind: SecurityProfile',
  'id: base',
  'entity: importer',
  'shelf: 4',
  'company:',
  '  sites:',
  '    - { id: lrd-01, name: Laredo, country: XX }',
  '    - { name: Memphis, country: Usa }',
  'contacts:',
  '  - { id: cso, name: A, role: B, primary: yes }',
  'membership: { status: certifed }',
  'sections:',
  '  sealSecurity:',
  '    "6.1":',
  '      status: planned',
  '      owner: nobody',
  '      evidence: gone.pdf',
  '    "6.99": { status: to-do }',
];

async function linted(lines: readonly string[]): Promise<readonly Finding[]> {
  const { uri, snapshot } = await prepareExample({ file: 'base.ctpat.yaml', text: `${lines.join('\n')}\n` });
  return lint(snapshot, uri).findings;
}

describe('the identity of a finding', () => {
  it('tells every finding of a document from the others', async () => {
    const identities = (await linted(LINES)).map(identityOf);
    assert.ok(identities.length > 15);
    assert.deepEqual(
      identities.filter((identity, position) => identities.indexOf(identity) !== position),
      [],
    );
  });

  it('stays when lines are inserted above it', async () => {
    const before = (await linted(LINES)).map(identityOf).toSorted();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(LINES.length), fc.constantFrom('', '# a remark', '    # deeper', '   ')), {
          minLength: 1,
          maxLength: 8,
        }),
        async (insertions) => {
          const lines: string[] = [...LINES];
          for (const [position, line] of insertions.toSorted(([a], [b]) => b - a))
            lines.splice(position, 0, line);
          assert.deepEqual((await linted(lines)).map(identityOf).toSorted(), before);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('stays when a site is put in front of another that has an id', async () => {
    const lines = LINES.toSpliced(7, 0, '    - { id: elp-03, name: El Paso, country: US }');
    const ofSite = (findings: readonly Finding[]) =>
      findings.filter(({ path }) => path?.includes('lrd-01')).map(identityOf);
    const before = ofSite(await linted(LINES));
    assert.ok(before.length > 0);
    assert.deepEqual(ofSite(await linted(lines)), before);
  });

  it('of a document without an id is its file and position', async () => {
    const uris = (await linted(['apiVersion: ctpat/v1', 'kind: SecurityProfile', 'shelf: 4'])).map(
      identityOf,
    );
    assert.ok(uris.length > 0);
    for (const identity of uris) assert.match(identity, /\0file:\/\/\/project\/base\.ctpat\.yaml#0\0/);
  });
});

describe('the order of findings', () => {
  it('is by place, then rule', async () => {
    const findings = await linted(LINES);
    assert.deepEqual(findings, findings.toSorted(compareFindings));
    const starts = findings.map(({ range }) => range.start);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  });
});
