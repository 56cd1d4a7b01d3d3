import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, symlinkSync, truncateSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  makeBinder,
  pageOf,
  pagesIn,
  readFolder,
  root,
  targetsOf,
  withFolder,
} from '../conformance/binder-reader.ts';

const PROFILE = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\n';

/** A profile with one answer, its evidence as given. */
const profileWith = (evidence: string, more = ''): string =>
  `${PROFILE}${more}sections:\n  sealSecurity:\n    "6.6":\n      status: implemented\n      response: The seal log is reconciled with the stock.\n      owner: Warehouse Manager\n      procedures: [seal-control]\n      evidence:\n${evidence}`;

const PROCEDURE = (text: string) =>
  `---\napiVersion: ctpat/v1\nkind: Procedure\nid: seal-control\ntitle: Seals\nstatus: approved\n---\n\n# Seals\n\n${text}\n`;

/** Writes files below a folder. */
function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Makes a company and a binder of it beside it, and hands both over. */
const inCompany = (
  files: Readonly<Record<string, string>>,
  use: (company: string, output: string) => void | Promise<void>,
) =>
  withFolder(async (folder) => {
    const company = join(folder, 'company');
    write(company, { 'ctpat.config.yaml': 'root: true\n', ...files });
    await use(company, join(folder, 'visit'));
  });

const SEALS = { 'profile.ctpat.yaml': profileWith('        - seals.csv\n'), 'seals.csv': 'number\n' };

/** The rows of what is missing for 6.6. */
function missingOf(output: string): string[] {
  const page = pageOf(readFolder(output), '00.1 Missing and to bring.md');
  return page.split('\n').flatMap((line) => /^\| \[6\.6 [^|]*\| ([^|]*) \|/.exec(line)?.slice(1) ?? []);
}

describe('ctpat binder', function () {
  this.timeout(60_000);

  it('gives hostile names to nobody, and each file its own', () => {
    const names = [
      'seal log.csv',
      'Seal LOG.csv',
      'CON.csv',
      'a%2e#b [x](y).csv',
      'é.csv',
      `${'n'.repeat(200)}.csv`,
    ];
    const evidence = names.map(
      (name) => `        - { file: ${JSON.stringify(`e/${name}`)}, kind: "<img src=x>|*" }\n`,
    );
    const files = Object.fromEntries(names.map((name) => [`e/${name}`, `content of ${name}`]));
    return inCompany(
      { 'profile.ctpat.yaml': profileWith(evidence.join('')), ...files },
      (company, output) => {
        const run = makeBinder(company, output, '--sections', '6');
        assert.equal(run.stderr, '');
        const contents = readFolder(output);
        const texts = [...contents]
          .filter(([path]) => path.endsWith('.csv'))
          .map(([, bytes]) => bytes.toString());
        assert.deepEqual(texts.sort(), Object.values(files).sort());
        const copies = [...contents.keys()]
          .filter((path) => path.endsWith('.csv'))
          .map((path) => path.split('/')[2]);
        assert.ok(copies.includes('_CON.csv'));
        assert.ok(copies.includes('Seal LOG (2).csv'));
        for (const path of pagesIn(contents)) {
          const page = pageOf(contents, path);
          assert.doesNotMatch(page, /(?<!\\)<(?:img|script)/);
          for (const target of targetsOf(path, page)) assert.doesNotMatch(target, /\s|^y$/);
        }
      },
    );
  });

  it('finds a file whose letters are composed otherwise', () =>
    inCompany(
      { 'profile.ctpat.yaml': profileWith('        - "bita\u0301cora.csv"\n'), 'bitácora.csv': 'x' },
      (company, output) => {
        makeBinder(company, output, '--sections', '6');
        assert.ok([...readFolder(output).keys()].some((path) => path.endsWith('/bitácora.csv')));
      },
    ));

  it('reads nothing outside the project, and follows no link out of it', () =>
    inCompany(
      {
        'profile.ctpat.yaml': profileWith(
          '        - link.csv\n        - folder/secret.csv\n        - ../secret.csv\n        - /etc/hostname\n',
        ),
      },
      (company, output) => {
        write(join(company, '..'), { 'secret.csv': 'TOP SECRET', 'out/secret.csv': 'TOP SECRET' });
        symlinkSync('../secret.csv', join(company, 'link.csv'));
        symlinkSync('../out', join(company, 'folder'));
        const run = makeBinder(company, output, '--sections', '6');
        assert.equal(run.status, 0);
        const contents = readFolder(output);
        for (const [path, bytes] of contents) assert.ok(!bytes.includes('TOP SECRET'), path);
        const missing = missingOf(output);
        assert.equal(missing.filter((text) => text.includes('leads out of the project')).length, 4);
      },
    ));

  it('tells of pointers, empty files, folders and records, and copies what a link within leads to', () =>
    inCompany(
      {
        'profile.ctpat.yaml': profileWith(
          '        - lfs.pdf\n        - empty.csv\n        - e\n        - gone.csv\n        - within.csv\n        - { record: Binder 4 }\n        - { url: "https://dms.example.com/1" }\n',
        ),
        'lfs.pdf': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 3\n`,
        'empty.csv': '',
        'e/seals.csv': 'number\n',
      },
      (company, output) => {
        symlinkSync('e/seals.csv', join(company, 'within.csv'));
        const run = makeBinder(company, output, '--sections', '6', '--fail-on-missing');
        assert.equal(run.status, 1);
        assert.match(run.stdout, /\d+ things are missing/);
        const contents = readFolder(output);
        assert.ok([...contents.keys()].some((path) => path.endsWith('/within.csv')));
        assert.ok(![...contents.keys()].some((path) => path.endsWith('lfs.pdf')));
        const missing = missingOf(output);
        assert.ok(missing.some((text) => text.includes('run git lfs pull')));
        assert.ok(missing.includes('The file empty.csv is empty.'));
        assert.ok(missing.includes('e is a folder; name the files in it.'));
        assert.ok(missing.includes('The file gone.csv is not there.'));
        assert.ok(missing.includes('There is no procedure seal-control in this project.'));
        const page = pageOf(contents, '00.1 Missing and to bring.html');
        assert.match(page, /<td>Binder 4<\/td>/);
        assert.match(page, /<td>https:\/\/dms\.example\.com\/1<\/td>/);
      },
    ));

  it('shows no secret, and leaves out a procedure that holds one, also where it is evidence', () =>
    inCompany(
      {
        'profile.ctpat.yaml': profileWith('        - seals.csv\n        - seals.md\n').replace(
          'The seal log is',
          'The alarm code is 4711. The seal log is',
        ),
        'seals.csv': 'number\n',
        'seals.md': PROCEDURE('1. The guard opens the door; the alarm code is 8844.'),
      },
      (company, output) => {
        const run = makeBinder(company, output, '--sections', '6');
        assert.equal(run.status, 0);
        for (const [path, bytes] of readFolder(output)) {
          assert.ok(!bytes.includes('4711') && !bytes.includes('8844'), path);
        }
        assert.ok(
          missingOf(output).some((text) => text.startsWith('A secret stands in the procedure seal-control')),
        );
        // Named as evidence it is the same file.
        assert.ok(missingOf(output).some((text) => text.startsWith('A secret stands in the file seals.md')));
      },
    ));

  it('overwrites nothing; an empty folder is filled', () =>
    inCompany(SEALS, (company, output) => {
      write(output, { 'mine.txt': 'mine' });
      writeFileSync(`${output}.zip`, 'mine');
      for (const place of [output, `${output}.zip`]) {
        const run = makeBinder(company, place, '--sections', '6');
        assert.equal(run.status, 2);
        assert.match(run.stderr, /^ctpat: .* exists already and is never overwritten\. [^\n]*\n$/);
      }
      assert.deepEqual([...readFolder(output).keys()], ['mine.txt']);
      mkdirSync(`${output}2`);
      assert.equal(makeBinder(company, `${output}2`, '--sections', '6').status, 0);
      assert.ok(existsSync(join(`${output}2`, '00 Index.html')));
    }));

  it('says so where it lies in the project', () =>
    inCompany(SEALS, (company) => {
      const run = makeBinder(company, 'visit', '--sections', '6');
      assert.equal(run.status, 0);
      assert.match(run.stderr, /^ctpat: The binder lies in the project, [^\n]*\n$/);
      assert.equal(makeBinder(company, 'visit.zip', '--sections', '6').stderr, '');
    }));

  it('leaves nothing behind where the place cannot be written', () =>
    inCompany(SEALS, (company, output) => {
      for (const place of [
        '/dev/full',
        '/dev/full/visit.zip',
        join(company, 'seals.csv/visit'),
        join(output, 'no/visit'),
      ]) {
        const run = makeBinder(company, place, '--sections', '6');
        assert.equal(run.status, 2, place);
        assert.match(run.stderr, /^ctpat: [^\n]*\n$/);
        assert.equal(run.stdout, '');
      }
      assert.deepEqual(readdirSync(company).sort(), ['ctpat.config.yaml', 'profile.ctpat.yaml', 'seals.csv']);
    }));

  for (const name of ['visit', 'visit.zip']) {
    it(`leaves nothing behind of ${name} on a full disk`, () =>
      withFolder(async (folder) => {
        // A limit on the size of files is met in the midst of writing, as the end of a disk is.
        const program = join(root, 'dist/cli.cjs');
        const args = ['binder', join(root, 'samples/small-importer'), '--output', join(folder, name)];
        const child = spawn(
          'sh',
          ['-c', 'ulimit -f 8 && exec "$0" "$@"', process.execPath, program, ...args],
          {
            cwd: folder,
            env: { PATH: process.env.PATH },
          },
        );
        let complaint = '';
        child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
        await once(child, 'close');
        assert.match(
          complaint,
          /^ctpat: The binder .* cannot be written \(EFBIG\); nothing was left there\.[^\n]*\n$/,
        );
        assert.equal(child.exitCode, 2);
        assert.deepEqual(readdirSync(folder), []);
      }));
  }

  it('leaves nothing behind where it is interrupted', () =>
    inCompany({ ...SEALS, 'large.bin': '' }, async (company, output) => {
      write(company, { 'profile.ctpat.yaml': profileWith('        - large.bin\n') });
      // So large that packing it takes far longer than a signal needs; it takes no room on most disks.
      truncateSync(join(company, 'large.bin'), 500_000_000);
      const program = join(root, 'dist/cli.cjs');
      const child = spawn(
        process.execPath,
        [program, 'binder', '--output', `${output}.zip`, '--sections', '6'],
        { cwd: company, env: { PATH: process.env.PATH }, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      let complaint = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
      // The first thing that appears beside the company is where the binder is being written.
      const watcher = watch(join(company, '..'), () => {
        watcher.close();
        child.kill('SIGINT');
      });
      await once(child, 'close');
      watcher.close();
      assert.match(complaint, /^ctpat: Interrupted; nothing of .* was left behind\.\n$/);
      assert.equal(child.exitCode, 2);
      assert.deepEqual(readdirSync(join(company, '..')), ['company']);
    }));
});
