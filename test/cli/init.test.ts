import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const program = join(import.meta.dirname, '../../dist/cli.cjs');

/** What every run needs to say. */
const COMPANY = ['--entity', 'importer', '--company', 'Harbor Pine LLC', '--country', 'US'];

interface Linted {
  readonly findings: readonly {
    readonly rule: string;
    readonly related?: readonly { readonly message: string }[];
  }[];
}

describe('ctpat init', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-init-')));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function run(...args: readonly string[]) {
    const { CI: _, ...env } = process.env;
    const result = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', env });
    return { status: result.status, stdout: result.stdout, stderr: result.stderr };
  }

  const contents = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path, readFileSync(path, 'utf8')]),
    );

  it('writes what lint, criteria and print agree on', () => {
    assert.equal(run('init', ...COMPANY).status, 0);
    const { findings } = JSON.parse(run('lint', '--format', 'json').stdout) as Linted;
    const unanswered = findings.flatMap(({ rule, related = [] }) =>
      rule === 'profile/unanswered' ? related.map(({ message }) => /\d+\.\d+/.exec(message)?.[0]) : [],
    );
    const listed = [...run('criteria', '--entity', 'importer').stdout.matchAll(/^ {2}(\d+\.\d+) /gm)].map(
      ([, id]) => id,
    );
    const printed = parse(run('print', 'harbor-pine-llc.ctpat.yaml').stdout) as {
      readonly sections: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
    assert.ok(listed.length > 90);
    assert.deepEqual(unanswered, listed);
    assert.deepEqual(
      Object.values(printed.sections).flatMap((answers) => Object.keys(answers)),
      listed,
    );
  });

  it('lists exactly what it writes, before and after', () => {
    const planned = run('init', ...COMPANY, '--ci', 'github', '--dry-run');
    assert.equal(planned.status, 0);
    assert.deepEqual(contents(), {});
    const written = run('init', ...COMPANY, '--ci', 'github');
    const paths = (text: string) => [...text.matchAll(/^ {2}(\S+)/gm)].map(([, path]) => path).sort();
    assert.deepEqual(paths(written.stdout), paths(planned.stdout));
    assert.deepEqual(
      paths(written.stdout),
      Object.keys(contents())
        .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'))
        .sort(),
    );
    assert.equal(written.stdout.match(/^\d\. /gm)?.length, 3);
  });

  it('overwrites nothing, and writes nothing where one file is there', () => {
    mkdirSync(join(folder, 'procedures'));
    writeFileSync(join(folder, 'procedures/seal-control.md'), 'mine\n');
    const before = contents();
    const { status, stdout, stderr } = run('init', ...COMPANY);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(
      stderr,
      /^ctpat: Nothing was written, .*: procedures\/seal-control\.md\. .*--add-missing\.\n$/,
    );
    assert.deepEqual(contents(), before);
  });

  it('writes only what is not there with --add-missing, and then nothing more', () => {
    assert.equal(run('init', ...COMPANY).status, 0);
    const whole = contents();
    rmSync(join(folder, 'procedures/seal-control.md'));
    writeFileSync(join(folder, 'ctpat.config.yaml'), 'root: true\n');
    const { status, stdout } = run('init', ...COMPANY, '--add-missing');
    assert.equal(status, 0);
    assert.match(stdout, /^Files written in this folder: 1$/m);
    assert.deepEqual(contents(), { ...whole, [join(folder, 'ctpat.config.yaml')]: 'root: true\n' });
    assert.equal(run('init', ...COMPANY, '--add-missing').status, 2);
  });

  it('leaves nothing behind where a file cannot be written', () => {
    writeFileSync(join(folder, 'procedures'), 'a file where a folder is needed\n');
    const before = contents();
    const { status, stderr } = run('init', ...COMPANY);
    assert.equal(status, 2);
    assert.match(stderr, /procedures is there and is no folder/);
    assert.deepEqual(contents(), before);
  });

  it('makes the folder that it is told, and lints clean of faults there from outside', () => {
    const { status, stdout } = run('init', ...COMPANY, 'companies/harbor pine', '--locale', 'es');
    assert.equal(status, 0);
    assert.match(stdout, /ctpat lint "companies\/harbor pine"/);
    const { findings } = JSON.parse(
      run('lint', '--format', 'json', 'companies/harbor pine').stdout,
    ) as Linted;
    assert.ok(findings.every(({ rule }) => /^(profile|eligibility)\//.test(rule)));
  });

  it('puts no job below the top of a repository', () => {
    mkdirSync(join(folder, '.git'));
    const { status, stderr } = run('init', ...COMPANY, 'company', '--ci', 'gitlab');
    assert.equal(status, 2);
    assert.match(stderr, /top of the repository/);
    assert.deepEqual(contents(), {});
    assert.equal(run('init', ...COMPANY, 'company').status, 0);
  });
});
