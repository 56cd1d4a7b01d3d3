import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, runIn } from '../../entry/run-in-folder.fixture.ts';

const profile = (id: string) => `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\nshelf: 1\n`;
const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`docs/${id}.ctpat.yaml`, profile(id)]));

/** Lints in two parts, lets `change` spoil them, and gives what merging says; the parts are in `parts/`. */
async function merged(
  change: (parts: string, folder: string) => Promise<void> | void,
  paths: readonly string[] = ['parts'],
): Promise<string> {
  let said = '';
  await inFolder(files, async (folder) => {
    const parts = join(folder, 'parts');
    mkdirSync(parts);
    for (const index of [1, 2]) await lintPart(folder, `parts/${index}.json`, `${index}/2`);
    await change(parts, folder);
    const { status, stdout, stderr } = await runIn(folder, ['merge-reports', ...paths]);
    assert.equal(stdout, '');
    assert.equal(status, 2);
    said = stderr;
  });
  assert.match(said, /^ctpat: [^\n]+\n$/);
  return said;
}

async function lintPart(
  folder: string,
  file: string,
  shard: string,
  ...more: readonly string[]
): Promise<void> {
  const today = more.includes('--today') ? [] : ['--today', '2026-11-24'];
  const args = ['docs', ...today, '--shard', shard, '--format', 'blob', '--output', `blob=${file}`, ...more];
  const { status, stderr } = await runIn(folder, ['lint', ...args]);
  assert.equal(status, 1, stderr);
}

/** Changes the value that a part holds. */
function edit(file: string, change: (value: Record<string, unknown>) => void): void {
  const value = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  change(value);
  writeFileSync(file, JSON.stringify(value));
}

type Run = { readonly files: Record<string, unknown>[] };
const firstFile = (value: Record<string, unknown>) => (value['run'] as Run).files[0] ?? {};
const firstFinding = (value: Record<string, unknown>) =>
  (firstFile(value)['findings'] as Record<string, unknown>[])[0] ?? {};

describe('parts that cannot be put together', function () {
  this.timeout(60_000);

  it('a part is missing', async () => {
    assert.match(await merged(() => undefined, ['parts/2.json']), /Of 2 parts these are missing: 1\./);
  });

  it('a part is there twice, unless it is one file named twice', async () => {
    const said = await merged((parts) => {
      cpSync(join(parts, '1.json'), join(parts, '3.json'));
    });
    assert.match(said, /Part 1 is there twice, in parts\/1\.json and in parts\/3\.json/);
    await inFolder(files, async (folder) => {
      mkdirSync(join(folder, 'parts'));
      await lintPart(folder, 'parts/1.json', '1/1');
      assert.equal((await runIn(folder, ['merge-reports', 'parts', 'parts/1.json', './parts'])).status, 1);
    });
  });

  it('parts are of another number of parts', async () => {
    const said = await merged((_, folder) => lintPart(folder, 'parts/2.json', '2/3'));
    assert.match(said, /parts\/1\.json is one of 2 parts and parts\/2\.json is one of 3/);
  });

  const CHOICES: readonly (readonly string[])[] = [
    ['--today', '2026-11-25'],
    ['--locale', 'es'],
    ['--quiet'],
    ['--fail-on', 'info'],
    ['--skip-dates'],
    ['--max-warnings', '3'],
    ['--group-by', 'reason'],
    ['--report-unused-disable-directives'],
    ['--allow-empty'],
  ];
  for (const more of CHOICES) {
    it(`parts were linted with and without ${more.join(' ')}`, async () => {
      const said = await merged((_, folder) => lintPart(folder, 'parts/2.json', '2/2', ...more));
      assert.match(said, /parts\/1\.json and parts\/2\.json were written with different values of/);
      assert.ok(said.includes(`of ${more[0] ?? ''}.`), said);
    });
  }

  it('a document changed between the parts', async () => {
    const said = await merged((_, folder) => {
      writeFileSync(join(folder, 'docs/a.ctpat.yaml'), profile('other'));
      return lintPart(folder, 'parts/2.json', '2/2');
    });
    assert.match(said, /about different states of the documents/);
  });

  it('a part was written by another version', async () => {
    const said = await merged((parts) => {
      edit(join(parts, '2.json'), (value) => (value['program'] = '0.9.0+1'));
    });
    assert.match(said, /parts\/2\.json was written by another version of ctpat than this one \(1\.0\.0\)/);
  });

  it('a folder holds none, and a file is none', async () => {
    assert.match(await merged(() => undefined, ['docs']), /There is no report of a part in docs\./);
    assert.match(await merged(() => undefined, ['docs/a.ctpat.yaml']), /is not a report of a part/);
    assert.match(await merged(() => undefined, ['nowhere']), /nowhere does not exist/);
  });

  it('links in a folder are not followed', async () => {
    const said = await merged(
      (parts, folder) => {
        mkdirSync(join(folder, 'linked'));
        for (const name of ['1.json', '2.json']) symlinkSync(join(parts, name), join(folder, 'linked', name));
      },
      ['linked'],
    );
    assert.match(said, /There is no report of a part in linked/);
  });

  const DAMAGES: Readonly<Record<string, (value: Record<string, unknown>) => void>> = {
    'a key more': (value) => (value['more'] = 1),
    'a key less': (value) => delete value['manner'],
    'an unknown level': (value) => (firstFinding(value)['severity'] = 'fatal'),
    'a line before the first': (value) => (firstFinding(value)['line'] = 0),
    'a column that is a text': (value) => (firstFinding(value)['column'] = '1'),
    'a finding of another file': (value) => (firstFinding(value)['file'] = '/etc/passwd'),
    'a list that is none': (value) => (firstFile(value)['cases'] = {}),
    'no day': (value) => ((value['run'] as Record<string, unknown>)['today'] = '2026-02-30'),
    'a part beyond the last': (value) => (value['number'] = { index: 3, count: 2 }),
    'files out of order': (value) => {
      const { files: all } = value['run'] as Run;
      all.push({ ...firstFile(value) });
    },
  };
  for (const [name, damage] of Object.entries(DAMAGES)) {
    it(`a part is damaged: ${name}`, async () => {
      const said = await merged((parts) => {
        edit(join(parts, '1.json'), damage);
      });
      assert.match(said, /parts\/1\.json is not a report of a part, or it is damaged/);
    });
  }

  it('a part is cut off, or no JSON at all', async () => {
    for (const length of [1000, 20]) {
      const said = await merged((parts) => {
        truncateSync(join(parts, '1.json'), length);
      });
      assert.match(said, /parts\/1\.json is not a report of a part, or it is damaged/);
    }
  });

  it('the parts speak another language than the one asked for', async () => {
    assert.match(
      await merged(() => undefined, ['parts', '--locale', 'es']),
      /otro idioma que el que pide --locale/,
    );
  });

  for (const option of ['--write-baseline', '--prune-baseline', '--fix', '--fix-dry-run', '--stdin']) {
    it(`a part and ${option} contradict each other`, () =>
      inFolder(files, async (folder) => {
        const { status, stderr } = await runIn(folder, ['lint', '--shard', '1/2', option]);
        assert.equal(status, 2);
        assert.match(
          stderr,
          /^ctpat: option '--\S+( <part\/parts>)?' cannot be used with option '--\S+( <part\/parts>)?'/,
        );
      }));
  }

  for (const shard of ['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '-1/2', '1/1001', '1.5/2']) {
    it(`--shard ${shard} is none`, () =>
      inFolder(files, async (folder) => {
        const { status, stderr } = await runIn(folder, ['lint', `--shard=${shard}`]);
        assert.equal(status, 2);
        assert.match(stderr, /^ctpat: “[^”]+” is not a part of a run\. [^\n]+\n$/);
      }));
  }

  it('a part may have no file, and the whole may not', () =>
    inFolder({ 'a.ctpat.yaml': profile('a') }, async (folder) => {
      mkdirSync(join(folder, 'parts'));
      const args = ['--today', '2026-11-24', '--format', 'blob'];
      const statuses: unknown[] = [];
      for (const index of [1, 2, 3]) {
        const part = ['--shard', `${index}/3`, '--output', `blob=parts/${index}.json`];
        statuses.push((await runIn(folder, ['lint', ...args, ...part])).status);
      }
      assert.deepEqual(statuses.sort(), [0, 0, 1]);
      const empty = await runIn(join(folder, 'parts'), ['lint', ...args, '--shard', '1/3']);
      assert.equal(empty.status, 2);
      assert.match(empty.stderr, /No CTPAT document was found/);
    }));
});
