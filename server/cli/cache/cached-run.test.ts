import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { inFolder, runIn, runInAllFormats, writeAll } from '../../entry/run-in-folder.fixture.ts';

const HEAD = 'apiVersion: ctpat/v1\nkind: ';
const profile = (id: string, more = '') => `${HEAD}SecurityProfile\nid: ${id}\n${more}`;
const answer = (more: string) =>
  `entity: importer\ndesk: 1\nsections: { sealSecurity: { "6.6": { status: implemented, response: The guard checks each seal periodically., reviewed: 2026-11-02, ${more} } } }\n`;

const SHA_OF_ONE = '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b';

/** Documents and configurations; any of them may get any of the texts. */
const PATHS = [
  'a.ctpat.yaml',
  'x/b.ctpat.yaml',
  'x/seals.md',
  'ctpat.config.yaml',
  'x/ctpat.config.yaml',
  'own.yaml',
];
const TEXTS = [
  profile('a', answer(`procedures: [seals], evidence: { file: proof.pdf, sha256: ${SHA_OF_ONE} }`)),
  profile('a', answer('owner: cso, evidence: [{ file: proof.pdf }, { file: x/more.pdf }]')),
  profile(
    'b',
    'extends: ../a.ctpat.yaml\nentity: importer\ncontacts: [{ id: cso }]\nx-note: 219-09-9996\nreviewd: 1\n',
  ),
  profile(
    'b',
    '# ctpat-disable-next-line schema/unknown-key -- our own\nshelf: 1\n# ctpat-disable-next-line profile/missing-section -- none\nid2: 1\n',
  ),
  `---\n${HEAD}Procedure\nid: seals\nstatus: approved\ncriteria: ["6.6"]\n---\n# Seals\nSee [proof](../proof.pdf).\n`,
  `${HEAD}TrainingLog\nid: t\nsessions: [{ id: t1, date: 2026-03-02, topics: ["12.1"], roster: proof.pdf }]\n---\n${profile('c', 'drawer: 1\n')}`,
  'root: true\nlocale: es\n',
  'rules: { schema/unknown-key: info }\ncatalog: [own.yaml]\n',
  'criteria:\n  - id: "6.88"\n    entities: { importer: { obligation: must, basis: seen } }\n',
  'exclude: ["x/**"]\n',
  profile('b', 'shelf: 1\n'),
  profile('b', 'draft: 1\n'),
  'a: [\n',
  '',
];
const EVIDENCE = ['proof.pdf', 'x/more.pdf', 'Proof.pdf'];
const BASELINE = JSON.stringify({
  version: 1,
  findings: [
    { rule: 'schema/unknown-key', document: 'SecurityProfile/b', count: 1 },
    { rule: 'schema/unknown-key', document: 'SecurityProfile/gone', count: 2 },
  ],
});

type Step =
  | { readonly act: 'write'; readonly path: string; readonly text: string }
  | { readonly act: 'delete'; readonly path: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('write' as const),
      path: fc.constantFrom(...PATHS),
      text: fc.constantFrom(...TEXTS),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('write' as const),
      path: fc.constantFrom(...EVIDENCE),
      text: fc.constantFrom('1', '2', ''),
    }),
  },
  fc.record({
    act: fc.constant('write' as const),
    path: fc.constant('ctpat-baseline.json'),
    text: fc.constantFrom(BASELINE, '{}'),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('delete' as const),
      path: fc.constantFrom(...PATHS, ...EVIDENCE, 'ctpat-baseline.json'),
    }),
  },
);

const OPTIONS: readonly (readonly string[])[] = [
  [],
  ['--skip-dates'],
  ['--locale', 'es'],
  ['--report-unused-disable-directives', '--quiet'],
  ['a.ctpat.yaml', '--allow-empty'],
  ['x', '--fail-on', 'info', '--allow-empty'],
  ['--config', 'x/ctpat.config.yaml'],
];
const DAYS = ['2026-11-24', '2028-01-01'];
const options = fc.oneof(fc.constant([]), fc.constantFrom(...OPTIONS));
const day = fc.constantFrom(...DAYS);
/** Nothing changes but the day and the options; what came before is still kept each time. */
const STILL = OPTIONS.flatMap((given) =>
  DAYS.flatMap((today) => [[], given].map((args) => ({ steps: [], args, today }))),
);

/** One letter in a hundred changes. */
const SAME_LENGTH = ['shelf', 'draft'].map((key) => ({
  steps: [{ act: 'write' as const, path: 'x/b.ctpat.yaml', text: profile('b', `${key}: 1\n`) }],
  args: [],
  today: '2026-11-24',
}));

const START = {
  'a.ctpat.yaml': TEXTS[0] ?? '',
  'x/b.ctpat.yaml': TEXTS[2] ?? '',
  'x/seals.md': TEXTS[4] ?? '',
  'proof.pdf': '1',
  'c.ctpat.yaml': TEXTS[3] ?? '',
  'x/ctpat.config.yaml': 'rules: { schema/unknown-key: info }\n',
};

describe('a run with a cache', () => {
  it('gives what one without gives, in every format, after any change', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ steps: fc.array(step, { maxLength: 2 }), args: options, today: day }), {
          maxLength: 6,
        }),
        (rounds) =>
          inFolder(START, async (folder) => {
            for (const { steps, args, today } of rounds) {
              for (const each of steps) {
                if (each.act === 'delete') rmSync(join(folder, each.path), { force: true });
                else writeAll(folder, { [each.path]: each.text });
              }
              const plain = ['lint', ...args, '--today', today];
              const without = await runInAllFormats(folder, plain);
              // Few details, then all of them, then all of them from the cache.
              const short = await runIn(folder, [...plain, '--cache']);
              assert.equal(short.stdout, without.stdout);
              for (let time = 0; time < 2; time += 1)
                assert.deepEqual(await runInAllFormats(folder, [...plain, '--cache']), without);
            }
          }),
      ),
      { numRuns: 10, seed: 7, examples: [[STILL], [SAME_LENGTH]] },
    );
  }).timeout(120_000);
});
