import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble } from '../../.github/release-action/assemble.ts';

/** The top of this repository. */
export const root = join(import.meta.dirname, '../..');

/** Declares hooks that make a folder for a file of tests and remove it again. Gives what tells where it is. */
export function useFolder(): () => string {
  let folder = '';
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-integrations-')));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return () => folder;
}

/** Puts the Action together as a release does. Gives its folder. */
export function makeTree(folder: string): string {
  const tree = join(folder, 'tree');
  mkdirSync(tree);
  assemble(root, tree);
  return tree;
}

/** Runs git without settings of the person who runs the tests; throws where it fails. */
export function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@example.com',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@example.com',
    },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Makes a repository at a path, with samples committed below their names. */
export function makeRepository(path: string, samples: readonly string[]): string {
  mkdirSync(path, { recursive: true });
  git(path, 'init', '--quiet', '--initial-branch', 'main');
  // For commands of ours that commit.
  git(path, 'config', 'user.name', 'Test');
  git(path, 'config', 'user.email', 'test@example.com');
  for (const name of samples) cpSync(join(root, 'samples', name), join(path, name), { recursive: true });
  git(path, 'add', '-A');
  git(path, 'commit', '--quiet', '--allow-empty', '--message', 'Begin');
  return path;
}

/** The counts of what `ctpat lint` finds, asked without the Action. */
export function lintCounts(folder: string, ...args: readonly string[]): Record<string, string> {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.cjs'), 'lint', '--format=json', '--no-ci-format', ...args],
    { cwd: folder, env: { PATH: process.env.PATH }, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const { errors, warnings, infos } = (JSON.parse(stdout) as { summary: Record<string, number> }).summary;
  return { errors: String(errors), warnings: String(warnings), infos: String(infos) };
}
