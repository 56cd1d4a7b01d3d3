import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, runIn, runInAllFormats, type FolderRun } from '../../entry/run-in-folder.fixture.ts';

const samples = join(import.meta.dirname, '../../../samples');
const TODAY = ['--today', '2026-11-24'];
const COUNTS = [1, 2, 3, 7];

/** Ways to lint: what every part gets, and what is asked of the merged report alone. */
const MANNERS: readonly (readonly string[])[] = [
  [],
  ['--quiet', '--max-warnings', '3', '--group-by', 'reason'],
  ['--report-unused-disable-directives', '--fail-on', 'warning', '--locale', 'es'],
  ['--skip-dates', '--fail-on', 'info'],
];

/** Lints in parts, each into a file of a folder. */
async function lintParts(
  folder: string,
  count: number,
  args: readonly string[],
  to: string,
): Promise<FolderRun[]> {
  const runs: FolderRun[] = [];
  for (let index = 1; index <= count; index += 1) {
    const file = join(to, `part-${index}.json`);
    runs.push(
      await runIn(folder, [
        'lint',
        ...args,
        ...TODAY,
        `--shard=${index}/${count}`,
        '--format=blob',
        `--output=blob=${file}`,
      ]),
    );
  }
  return runs;
}

/** Asserts that parts put together are the whole: every format, what is told beside them, and the exit code. */
async function assertSame(folder: string, args: readonly string[], counts = COUNTS): Promise<void> {
  const whole = await runInAllFormats(folder, ['lint', ...args, ...TODAY]);
  for (const count of counts) {
    await inFolder({}, async (parts) => {
      for (const { status, stderr } of await lintParts(folder, count, args, parts)) {
        assert.ok(status === 0 || status === 1, stderr);
      }
      assert.deepEqual(await runInAllFormats(folder, ['merge-reports', parts]), whole, `${count} parts`);
    });
  }
}

/** A baseline with part of what is found, and with what is not. */
async function writeSomeBaseline(folder: string): Promise<void> {
  await runIn(folder, ['lint', ...TODAY, '--write-baseline']);
  const file = join(folder, 'ctpat-baseline.json');
  const { version, findings } = JSON.parse(readFileSync(file, 'utf8')) as {
    version: number;
    findings: { count: number }[];
  };
  const half = findings
    .filter((_, at) => at % 2 === 0)
    .map((entry, at) => ({ ...entry, count: entry.count + (at % 5 === 0 ? 1 : 0) }));
  const gone = { rule: 'schema/unknown-key', document: 'SecurityProfile/gone', count: 1 };
  writeFileSync(file, JSON.stringify({ version, findings: [...half, gone] }));
}

describe('the parts of a run put together', function () {
  this.timeout(120_000);

  for (const sample of readdirSync(samples)) {
    it(`are the whole: ${sample}`, () => assertSame(join(samples, sample), []));
  }

  for (const manner of MANNERS.slice(1)) {
    it(`are the whole with ${manner.join(' ')}`, () =>
      assertSame(join(samples, 'faulty-importer'), manner, [3]));
  }

  it('are the whole with a baseline, stale in part', () =>
    inFolder({}, async (folder) => {
      cpSync(join(samples, 'faulty-importer'), folder, { recursive: true });
      await writeSomeBaseline(folder);
      const { stderr } = await runIn(folder, ['lint', ...TODAY]);
      assert.match(stderr, /In the baseline ctpat-baseline\.json stands what it has no use for/);
      await assertSame(folder, []);
    }));

  it('are the whole over several projects and two documents of one id', () => {
    const text = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: same\nshelf: 1\n';
    const known = { rule: 'schema/unknown-key', document: 'SecurityProfile/same', path: 'shelf', count: 3 };
    const gone = { rule: 'schema/unknown-key', document: 'SecurityProfile/gone', count: 1 };
    const baseline = JSON.stringify({ version: 1, findings: [known, gone] });
    return inFolder(
      {
        'ctpat.config.yaml': 'root: true\n',
        'ctpat-baseline.json': baseline,
        'a.ctpat.yaml': text,
        'b.ctpat.yaml': text,
        'c.ctpat.yaml': text,
        'other/ctpat.config.yaml': 'root: true\nlocale: es\n',
        'other/ctpat-baseline.json': baseline,
        'other/a.ctpat.yaml': text,
        'other/b.ctpat.yaml': text,
      },
      async (folder) => {
        const { stderr } = await runIn(folder, ['lint', ...TODAY]);
        // All three are there in one project, one too few in the other.
        assert.deepEqual(
          stderr.match(/SecurityProfile\/\w+/g),
          ['gone', 'gone', 'same'].map((id) => `SecurityProfile/${id}`),
        );
        await assertSame(folder, []);
      },
    );
  });

  it('are linted each file once', async () => {
    await inFolder({}, async (parts) => {
      await lintParts(join(samples, 'faulty-importer'), 7, [], parts);
      const files = readdirSync(parts).flatMap((name) => {
        const { run } = JSON.parse(readFileSync(join(parts, name), 'utf8')) as {
          run: { files: { file: string }[] };
        };
        return run.files.map(({ file }) => file);
      });
      assert.equal(new Set(files).size, files.length);
      assert.ok(files.length > 20, String(files.length));
    });
  });

  it('may be shown otherwise than they were linted', async () => {
    const folder = join(samples, 'faulty-importer');
    await inFolder({}, async (parts) => {
      await lintParts(folder, 2, [], parts);
      for (const manner of [
        ['--quiet', '--group-by', 'reason'],
        ['--fail-on', 'info'],
        ['--max-warnings', '2'],
      ]) {
        const whole = await runIn(folder, ['lint', ...TODAY, ...manner]);
        assert.deepEqual(await runIn(parts, ['merge-reports', '.', ...manner]), whole);
      }
    });
  });

  it('can be put together from the cache', async () => {
    await inFolder({}, async (folder) => {
      cpSync(join(samples, 'faulty-importer'), folder, { recursive: true });
      await assertSame(folder, ['--cache'], [2]);
      await assertSame(folder, ['--cache'], [2]);
    });
  });
});
