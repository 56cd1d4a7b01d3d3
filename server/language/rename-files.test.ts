import assert from 'node:assert/strict';
import { SAMPLE, sampleProject, textsAfter } from './navigation/sample.fixture.ts';
import { editsOfMoves } from './rename-files.ts';

type Changed = Readonly<Record<string, string>>;

/** Moves files and folders, and compares the changed texts with the replacements that are expected. */
async function expectMoved(
  moves: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, readonly (readonly [string, string])[]>>,
  changed: Changed = {},
) {
  const sample = await sampleProject(changed);
  const project = sample.snapshot.projectOf(sample.uriOf('group.ctpat.yaml'));
  assert.ok(project);
  const edits = editsOfMoves(
    Object.entries(moves).map(([from, to]) => ({ from: sample.uriOf(from), to: sample.uriOf(to) })),
    project,
  );
  const texts = Object.entries(expected).map(([file, replacements]) => {
    const before = { ...SAMPLE, ...changed }[file] ?? '';
    const after = replacements.reduce((text, [from, to]) => {
      assert.equal(text.split(from).length, 2, `${from} stands once in ${file}`);
      return text.replace(from, () => to);
    }, before);
    return [file, after];
  });
  assert.deepEqual(textsAfter(sample, edits), Object.fromEntries(texts));
}

const LAREDO = 'sites/laredo.ctpat.yaml';

describe('moved files', () => {
  it('evidence: every path and link to it follows', () =>
    expectMoved(
      { 'evidence/seals.pdf': 'evidence/2026/seals (new).pdf' },
      {
        [LAREDO]: [['../evidence/seals.pdf', '../evidence/2026/seals (new).pdf']],
        'procedures/seals.md': [['../evidence/seals.pdf', '../evidence/2026/seals%20%28new%29.pdf']],
      },
    ));

  it('a folder: everything below it', () =>
    expectMoved(
      { evidence: 'proof' },
      {
        [LAREDO]: [
          ['../evidence/seals.pdf', '../proof/seals.pdf'],
          ['"../evidence/log book.pdf"', '"../proof/log book.pdf"'],
        ],
        'procedures/seals.md': [['../evidence/seals.pdf', '../proof/seals.pdf']],
        'partners.ctpat.yaml': [['evidence/visit.pdf', 'proof/visit.pdf']],
        'logs.ctpat.yaml': [['evidence/t1.csv', 'proof/t1.csv']],
      },
    ));

  it('a profile: who extends it, who names it, and its own paths', () =>
    expectMoved(
      { [LAREDO]: 'laredo.ctpat.yaml' },
      {
        'partners.ctpat.yaml': [['sites/laredo.ctpat.yaml', 'laredo.ctpat.yaml']],
        [LAREDO]: [
          ['extends: ../group.ctpat.yaml', 'extends: group.ctpat.yaml'],
          ['../evidence/seals.pdf', 'evidence/seals.pdf'],
          ['"../evidence/log book.pdf"', '"evidence/log book.pdf"'],
        ],
      },
    ));

  it('a procedure: links from and to it keep their headings', () =>
    expectMoved(
      { 'procedures/seals.md': 'procedures/cargo/seal control.md' },
      {
        'procedures/yard.md': [['seals.md#6-records', 'cargo/seal%20control.md#6-records']],
        'procedures/seals.md': [
          ['../evidence/seals.pdf', '../../evidence/seals.pdf'],
          ['yard.md#scope', '../yard.md#scope'],
        ],
      },
    ));

  it('a catalog file of the configuration', () =>
    expectMoved({ own: 'catalog' }, { 'ctpat.config.yaml': [['own/rules.yaml', 'catalog/rules.yaml']] }));

  it('documents that move together keep the paths between them', async () => {
    await expectMoved({ procedures: 'manual' }, {});
    await expectMoved({ 'procedures/seals.md': 'm/seals.md', 'procedures/yard.md': 'm/yard.md' }, {});
  });

  it('keeps the manner of the author: quotes, ./ before a path, brackets; aliases once', () =>
    expectMoved(
      { 'evidence/seals.pdf': "evidence/owner's: seals.pdf" },
      {
        'a/b.ctpat.yaml': [
          ["'../evidence/seals.pdf'", "'../evidence/owner''s: seals.pdf'"],
          ['..\\evidence\\seals.pdf', `"../evidence/owner's: seals.pdf"`],
        ],
        'c.ctpat.yaml': [['./evidence/seals.pdf', `"./evidence/owner's: seals.pdf"`]],
        'procedures/seals.md': [['<../evidence/seals.pdf>', "<../evidence/owner's: seals.pdf>"]],
      },
      {
        'a/b.ctpat.yaml':
          "kind: SecurityProfile\nsections:\n  a:\n    '6.6': { evidence: &e ['../evidence/seals.pdf', ..\\evidence\\seals.pdf] }\n    '6.7': { evidence: *e }\n",
        'c.ctpat.yaml': 'kind: AuditLog\naudits: [{ evidence: { file: ./evidence/seals.pdf } }]\n',
        'procedures/seals.md':
          '---\napiVersion: ctpat/v1\nkind: Procedure\nid: s\n---\n[a](<../evidence/seals.pdf>)\n',
        [LAREDO]: '',
      },
    ));

  it('links in the text of a procedure written in YAML', () =>
    expectMoved(
      { 'evidence/seals.pdf': "evidence/owner's seals.pdf" },
      {
        'gate.ctpat.yaml': [
          ["'See [it](evidence/seals.pdf).'", "'See [it](evidence/owner%27s%20seals.pdf).'"],
        ],
      },
      {
        'gate.ctpat.yaml':
          "apiVersion: ctpat/v1\nkind: Procedure\nid: gate\nbody:\n  records: 'See [it](evidence/seals.pdf).'\n",
        [LAREDO]: '',
        'procedures/seals.md': '# None\n',
      },
    ));

  it('leaves addresses, what leaves the project, and what is not moved alone', async () => {
    await expectMoved({ 'evidence/seals.pdf': '../other/seals.pdf' }, {});
    await expectMoved({ 'evidence/other.pdf': 'x/other.pdf' }, {});
    await expectMoved({ 'evidence/seals.pdf.bak': 'x/seals.pdf' }, {});
  });
});
