import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMemoryHost } from '../host/memory.fixture.ts';
import { prepareExample } from './rule-example.fixture.ts';
import { rules } from '../rules/all.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { identityOf, type Finding } from './finding.ts';
import { applySafeFixes } from './fix.ts';
import { lint } from './lint.ts';

const URI = 'file:///project/profile.ctpat.yaml';

interface Fixed {
  readonly text: string;
  readonly fixed: readonly Finding[];
  /** What is found at the end. */
  readonly left: readonly Finding[];
}

/** Fixes a file of a workspace until nothing is left to fix. */
async function fixAll(workspace: Workspace, uri: string): Promise<Fixed> {
  const fixed: Finding[] = [];
  for (let time = 0; time < 10; time += 1) {
    const snapshot = await workspace.snapshot([uri]);
    const file = snapshot.projectOf(uri)?.files.get(uri);
    assert.ok(file);
    const { findings } = lint(snapshot, uri);
    const applied = applySafeFixes(file, findings);
    if (applied.fixed.length === 0) return { text: file.text, fixed, left: findings };
    fixed.push(...applied.fixed);
    workspace.open(uri, applied.text);
  }
  assert.fail('The fixes do not come to an end.');
}

function workspaceOf(text: string): Workspace {
  const files = new Map([
    [URI, text],
    ['file:///project/evidence/log.pdf', 'log'],
  ]);
  return createWorkspace(createMemoryHost(files), { folders: ['file:///project'] });
}

/** Lines of a document in pieces, each with how it reads when it is fixed; faults are among them. */
interface Piece {
  readonly written: readonly string[];
  readonly fixed: readonly string[];
}

const same = (...lines: readonly string[]): Piece => ({ written: lines, fixed: lines });

/** An answer. The evidence of one that plainly says that nothing is done yet is not judged: its path stays as it is. */
function answer(id: string, status: string, others: readonly string[]): Piece {
  const isJudged = status !== 'status: to-do';
  const lines = [status, ...others].map((line) => `      ${line}`);
  return {
    written: [`    ${id}:`, ...lines],
    fixed: [
      `    ${/^"|[^0]$/.test(id) ? id : `"${id}"`}:`,
      ...lines
        .map((line) => line.replace(/^ {6}Status: To do/, '      status: to-do'))
        .map((line) => (isJudged ? line.replace(/^( {6}evidence.*)\\/, '$1/') : line)),
    ],
  };
}

const sections: readonly (readonly [old: string, now: string])[] = [
  ['informationSecurity', 'cybersecurity'],
  ['cybersecurity', 'cybersecurity'],
  ['proceduralSecurity', 'proceduralSecurity'],
  ['sealSecurity', 'sealSecurity'],
];
const ids = ['4.10', '"4.10"', '7.30', '"7.3"', '6.1', '"6.10"'];
const statuses = ['Status: To do # the key and the value', 'status: to-do', 'status: implemented'];
const others = [
  '# a comment',
  'response: "“Señor” 🙂: 7.30 stays 7.30"',
  String.raw`evidence: [evidence\log.pdf] # path`,
  'x-own: { Status: To do }',
  'shelf: 4',
  'respose: misspelled, and nobody’s guess',
];

const piece = fc.oneof(
  fc.constantFrom(same('# a comment of its own'), same(''), same('x-note: "kind: securityProfile"')),
);
const answers = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...ids),
      fc.constantFrom(...statuses),
      fc.uniqueArray(fc.constantFrom(...others), { maxLength: 4 }),
    )
    .map(([id, status, rest]) => ({ id: id.replaceAll('"', ''), piece: answer(id, status, rest) })),
  { selector: ({ id }) => id, maxLength: 3 },
);
const document = fc.record({
  before: fc.array(fc.constantFrom(same('# head'), same('')), { maxLength: 2 }),
  version: fc.boolean(),
  kind: fc.constantFrom('SecurityProfile', 'securityProfile', 'Security-Profile'),
  after: piece,
  section: fc.constantFrom(...sections),
  answers,
  lineEnd: fc.constantFrom('\n', '\r\n'),
  hasLastLineEnd: fc.boolean(),
});

type Document = typeof document extends fc.Arbitrary<infer T> ? T : never;

/** The text of a document, as it is written or as it reads when it is fixed. */
function textOf(parts: Document, form: 'written' | 'fixed'): string {
  const { before, version, kind, after, section, lineEnd, hasLastLineEnd } = parts;
  const text = [
    ...before.flatMap((each) => each[form]),
    ...(version || form === 'fixed' ? ['apiVersion: ctpat/v1'] : []),
    `kind: ${form === 'fixed' ? 'SecurityProfile' : kind}  # which`,
    'id: base',
    ...after[form],
    'sections:',
    `  ${section[form === 'fixed' ? 1 : 0]}: # which`,
    '    x-any: 1',
    ...parts.answers.flatMap((each) => each.piece[form]),
  ].join(lineEnd);
  return hasLastLineEnd ? text + lineEnd : text;
}

describe('safe fixes', function () {
  this.timeout(60_000);

  it('change what is wrong and not one character more, whatever else a document holds', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (parts) => {
        const { text } = await fixAll(workspaceOf(textOf(parts, 'written')), URI);
        assert.equal(text, textOf(parts, 'fixed'));
      }),
      { numRuns: 300 },
    );
  });

  it('leave nothing of what they mend, break nothing, and have nothing to do the second time', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (parts) => {
        const { text, left } = await fixAll(workspaceOf(textOf(parts, 'written')), URI);
        assert.deepEqual(
          left.filter((finding) => finding.fixes?.().some(({ safe }) => safe)),
          [],
        );
        assert.deepEqual(
          left.filter(({ rule }) => rule.startsWith('syntax/')),
          [],
        );
        const again = await fixAll(workspaceOf(text), URI);
        assert.equal(again.text, text);
        assert.deepEqual(again.left.map(identityOf), left.map(identityOf));
      }),
      { numRuns: 100 },
    );
  });

  for (const { meta } of rules) {
    for (const [position, example] of meta.docs().bad.entries()) {
      if (meta.fixable !== true) continue;
      it(`of ${meta.id}, bad example ${position + 1}, are at most one for a finding, and mend it`, async () => {
        const { uri, snapshot } = await prepareExample(example);
        const file = snapshot.projectOf(uri)?.files.get(uri);
        assert.ok(file);
        const own = lint(snapshot, uri).findings.filter(({ rule }) => rule === meta.id);
        for (const finding of own) {
          const safe = finding.fixes?.().filter((fix) => fix.safe === true) ?? [];
          assert.ok(safe.length <= 1 && safe.every(({ preferred }) => preferred === true));
          const { text, fixed } = applySafeFixes(file, [finding]);
          assert.equal(fixed.length, safe.length);
          const after = await prepareExample(example, text);
          const left = lint(after.snapshot, after.uri).findings.filter(({ rule }) => rule === meta.id);
          assert.equal(left.length, own.length - safe.length);
        }
      });
    }
  }

  const head = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n';

  it('leave a text alone that cannot be read to its end, or has a key twice', async () => {
    for (const end of ['company: { legalName: "Harbor\n', 'x-a: 1\nx-a: 2\n']) {
      const broken = `${head}sections: { informationSecurity: {} }\n${end}`;
      assert.equal((await fixAll(workspaceOf(broken), URI)).text, broken);
    }
  });

  it('of which two together would make a key stand twice are made one by one', async () => {
    const { text } = await fixAll(workspaceOf(`${head}Company: {}\nLanguage: en\nCOMPANY: {}\n`), URI);
    assert.equal(text, `${head}company: {}\nlanguage: en\nCOMPANY: {}\n`);
  });

  it('make no guess', async () => {
    const guesses = `${head}compny: {}\nsections:\n  sealSecurity:\n    "6.2": { status: implementd }\n`;
    assert.equal((await fixAll(workspaceOf(guesses), URI)).text, guesses);
  });
});
