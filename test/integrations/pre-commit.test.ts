import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { git, makeRepository, makeTree, root, useFolder } from './workspace.ts';

/** A hook as pre-commit reads it. */
interface Hook {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly language: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
  readonly require_serial?: boolean;
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];
const KNOWN = [
  'id',
  'name',
  'description',
  'entry',
  'args',
  'language',
  'files',
  'pass_filenames',
  'require_serial',
  'stages',
];

describe('the hooks of pre-commit', function () {
  this.timeout(120_000);
  const folder = useFolder();
  let programs = '';
  let repository = '';
  before(() => {
    // As pre-commit installs a hook made with Node, but from the disk: nothing may be needed from the network.
    const tree = makeTree(folder());
    const prefix = join(folder(), 'installed');
    mkdirSync(prefix);
    const { status, stderr } = spawnSync(
      'npm',
      ['install', '--global', '--offline', '--install-links', '--prefix', prefix, tree],
      { encoding: 'utf8', cwd: folder(), shell: process.platform === 'win32' },
    );
    assert.equal(status, 0, stderr);
    programs = process.platform === 'win32' ? prefix : join(prefix, 'bin');
    repository = makeRepository(join(folder(), 'work'), ['small-importer', 'faulty-importer']);
  });

  const hook = (id: string) => {
    const found = hooks.find((each) => each.id === id);
    assert.ok(found, id);
    return found;
  };

  /** Runs a hook as pre-commit does: the entry, its arguments, and the files that it is for. */
  function run(
    id: string,
    files: readonly string[],
  ): { status: number | null; output: string; files: readonly string[] } {
    const { entry, args = [], files: pattern, pass_filenames: isPassed = true } = hook(id);
    const ours = files.filter((file) => new RegExp(pattern).test(file));
    const [program = '', ...words] = entry.split(' ');
    const { status, stdout, stderr } = spawnSync(program, [...words, ...args, ...(isPassed ? ours : [])], {
      cwd: repository,
      env: { PATH: `${programs}${delimiter}${process.env.PATH ?? ''}` },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      shell: process.platform === 'win32',
    });
    return { status, output: stdout + stderr, files: ours };
  }

  it('say what pre-commit asks for', () => {
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['ctpat-lint', 'ctpat-fix', 'ctpat-lint-project'],
    );
    for (const each of hooks) {
      for (const key of ['id', 'name', 'description', 'entry', 'language', 'files'] as const)
        assert.equal(typeof each[key], 'string', key);
      assert.deepEqual(
        Object.keys(each).filter((key) => !KNOWN.includes(key)),
        [],
      );
      assert.equal(each.language, 'node');
    }
  });

  it('are for our documents, procedures and configuration', () => {
    const names = [
      'a.ctpat.yaml',
      'x/a.ctpat.yml',
      'procedures/a.md',
      'ctpat.config.yaml',
      'x/ctpat.config.yaml',
    ];
    const others = ['a.yaml', 'ctpat.yaml', 'myctpat.config.yaml', 'a.md.txt', 'ctpat-baseline.json'];
    for (const { files } of hooks)
      assert.deepEqual(
        [...names, ...others].filter((name) => new RegExp(files).test(name)),
        names,
      );
  });

  it('pass clean documents, and leave alone what is not ours', () => {
    writeFileSync(join(repository, 'notes.md'), '# Notes\n');
    writeFileSync(join(repository, 'post.md'), '---\ntitle: A post\n---\n# Post\n');
    writeFileSync(join(repository, 'torn.md'), '---\ntitle: [\n# Never closed\n');
    writeFileSync(join(repository, '--fix.md'), '# A hyphen in front\n');
    const others = ['notes.md', 'post.md', 'torn.md', '--fix.md'];
    for (const id of ['ctpat-lint', 'ctpat-fix']) {
      const alone = run(id, others);
      assert.deepEqual([alone.status, alone.files], [0, others], alone.output);
      const ours = ['small-importer/harbor-pine.ctpat.yaml', 'small-importer/ctpat.config.yaml'];
      const together = run(id, [...others, ...ours, 'small-importer/README.md']);
      assert.equal(together.status, 0, together.output);
    }
    assert.equal(git(repository, 'status', '--porcelain', '-uno'), '');
  });

  it('stop faulty ones, and show only what is committed', () => {
    const { status, output } = run('ctpat-lint', ['faulty-importer/partners.ctpat.yaml', 'notes.txt']);
    assert.equal(status, 1);
    assert.match(output, /^faulty-importer\/partners\.ctpat\.yaml$/m);
    assert.doesNotMatch(output, /^faulty-importer\/risk\.ctpat\.yaml$/m);
  });

  it('mend what needs nobody’s judgment', () => {
    const file = 'small-importer/new.ctpat.yaml';
    const text = 'apiVersion: ctpat/v1\nkind: AuditLog\nId: new\naudits: []\n';
    writeFileSync(join(repository, file), text);
    run('ctpat-fix', [file]);
    assert.equal(readFileSync(join(repository, file), 'utf8'), text.replace('Id', 'id'));
  });

  it('lint the whole project before a push, whichever files changed', () => {
    const { status, output } = run('ctpat-lint-project', ['small-importer/harbor-pine.ctpat.yaml']);
    assert.equal(status, 1);
    assert.match(output, /^faulty-importer\/risk\.ctpat\.yaml$/m);
  });
});
