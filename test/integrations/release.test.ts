import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf } from '../../.github/release-action/assemble.ts';
import { commitTree } from '../../.github/release-action/commit-tree.ts';
import { release } from '../../.github/release-action/release.ts';
import { git, makeRepository, makeTree, root, useFolder } from './workspace.ts';

describe('the release of the Action', function () {
  this.timeout(60_000);
  const folder = useFolder();

  it('holds what lint loads, and neither the extension nor anything to install', () => {
    const tree = makeTree(folder());
    assert.deepEqual(
      readdirSync(tree).sort(),
      [
        '.pre-commit-hooks.yaml',
        'LICENSE',
        'README.md',
        'action.yml',
        'dist',
        'inputs.mjs',
        'lint.mjs',
        'package.json',
      ]
        .concat('problem-matcher.json', 'runner.mjs')
        .sort(),
    );
    const names = readdirSync(join(tree, 'dist'));
    for (const name of ['vscode', 'server.cjs', 'ctpat.cache']) assert.ok(!names.includes(name), name);
    for (const name of names.filter((each) => each.endsWith('.cjs'))) {
      const code = readFileSync(join(tree, 'dist', name), 'utf8');
      for (const [, needed = ''] of code.matchAll(/require\(["']\.\/([\w.-]+)["']\)/g))
        if (needed !== 'server.cjs') assert.ok(names.includes(needed), `${name} needs ${needed}`);
    }
    const manifest = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(manifest), ['name', 'version', 'description', 'license', 'engines', 'bin']);
  });

  it('goes to a branch of its own, and leaves the checkout as it is', () => {
    const repository = makeRepository(join(folder(), 'released'), ['small-importer']);
    // What is staged by nobody stays unstaged, and what git ignores is in the release all the same.
    writeFileSync(join(repository, '.gitignore'), 'dist/\n');
    git(repository, 'add', '-A');
    git(repository, 'commit', '--quiet', '--message', 'Ignore');
    git(repository, 'config', 'core.autocrlf', 'true');
    writeFileSync(join(repository, 'untracked.txt'), 'mine');
    const before = stateOf(repository);
    const { commit, isNew } = release(root, repository);
    assert.ok(isNew);
    assert.deepEqual(stateOf(repository), before);
    assert.equal(git(repository, 'rev-parse', 'action').trim(), commit);
    const files = git(repository, 'ls-tree', '-r', '--name-only', 'action').split('\n');
    for (const name of ['action.yml', 'dist/cli.cjs', 'lint.mjs', 'LICENSE', 'README.md'])
      assert.ok(files.includes(name), name);
    assert.ok(!files.some((name) => name.startsWith('small-importer')));
    const text = git(repository, 'log', '-1', '--format=%B', 'action');
    assert.match(
      text,
      new RegExp(`^Release ${manifestOf(root).version.replaceAll('.', '\\.')}\n\nBuilt from `),
    );
    assert.equal(
      git(repository, 'cat-file', 'blob', 'action:dist/ctpat.cjs'),
      readFileSync(join(root, 'dist/ctpat.cjs'), 'utf8'),
    );
  });

  it('is no commit where nothing changed, and continues the branch where something did', () => {
    const repository = makeRepository(join(folder(), 'continued'), []);
    const tree = join(folder(), 'small');
    mkdirSync(tree);
    const next = (text: string) => {
      writeFileSync(join(tree, 'a.txt'), text);
      return commitTree({ repository, folder: tree, branch: 'action', message: 'Release' });
    };
    const first = next('1');
    assert.deepEqual(next('1'), { ...first, isNew: false });
    const second = next('2');
    assert.ok(second.isNew);
    assert.equal(git(repository, 'rev-parse', 'action^').trim(), first.commit);
    assert.equal(git(repository, 'show', 'action:a.txt'), '2');
  });

  it('is refused where the branch is checked out, and where the sources have changes', () => {
    const repository = makeRepository(join(folder(), 'refused'), ['small-importer']);
    const head = git(repository, 'rev-parse', 'HEAD');
    writeFileSync(join(repository, 'small-importer/README.md'), 'changed');
    assert.throws(() => release(root, repository), /not committed/);
    git(repository, 'checkout', '--quiet', '.');
    git(repository, 'checkout', '--quiet', '-b', 'action');
    assert.throws(() => release(root, repository), /The branch action is checked out/);
    assert.equal(git(repository, 'rev-parse', 'action'), head);
    assert.throws(() => release(root, join(folder())), /git status failed/);
  });

  /** What a release must leave alone. */
  function stateOf(repository: string): unknown {
    const index = join(repository, '.git/index');
    return {
      status: git(repository, 'status', '--porcelain', '--ignored'),
      head: git(repository, 'symbolic-ref', 'HEAD'),
      commit: git(repository, 'rev-parse', 'HEAD'),
      index: existsSync(index) && [readFileSync(index).toString('hex'), statSync(index).size],
      remotes: git(repository, 'remote'),
    };
  }
});
