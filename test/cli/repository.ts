import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const program = join(import.meta.dirname, '../../dist/cli.cjs');

/** How a run of `ctpat` ended, and what it wrote. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The findings of `--format json`, as `rule file`. */
  readonly findings: readonly string[];
}

/** A git repository on the disk that is gone after the test. */
export interface TestRepository {
  readonly folder: string;
  /** Writes files by path with forward slashes. */
  write(files: Readonly<Record<string, string>>): void;
  read(path: string): string;
  remove(path: string): void;
  /** Runs git; throws where it fails. */
  git(...args: readonly string[]): string;
  /** Commits everything. */
  commit(): void;
  /** Lints on 2026-11-24, with `--format json` where no format is given. */
  lint(...args: readonly string[]): Run;
  /** The same in a folder of it. */
  lintIn(folder: string, ...args: readonly string[]): Run;
  /** Runs any command, with more variables in the environment, in a folder of the repository. */
  run(
    args: readonly string[],
    more?: { readonly env?: Readonly<Record<string, string>>; readonly folder?: string },
  ): Omit<Run, 'findings'>;
}

/** The environment without settings of the person who runs the tests. */
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
};

/** Runs a test with a new repository whose first commit holds these files. */
export function withRepository(
  files: Readonly<Record<string, string>>,
  test: (repository: TestRepository) => void,
): void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-repository-')));
  const git = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  const repository: TestRepository = {
    folder,
    git,
    write(texts) {
      for (const [path, text] of Object.entries(texts)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove(path) {
      rmSync(join(folder, path), { recursive: true });
    },
    commit() {
      git('add', '-A');
      git('commit', '--quiet', '--allow-empty', '--message', 'Change');
    },
    lint: (...args) => repository.lintIn('.', ...args),
    run(args, more = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        cwd: join(folder, more.folder ?? '.'),
        env: { ...env, ...more.env },
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      return { status, stdout, stderr };
    },
    lintIn(below, ...args) {
      const isJson = !args.some((arg) => arg.startsWith('--format') || arg === '--fix-dry-run');
      const format = isJson ? ['--format', 'json'] : [];
      const result = repository.run(['lint', '--today', '2026-11-24', ...format, ...args], { folder: below });
      const report =
        isJson && result.stdout !== ''
          ? (JSON.parse(result.stdout) as { findings: readonly { rule: string; file: string }[] })
          : { findings: [] };
      const findings = report.findings.map(({ rule, file }) => `${rule} ${file}`);
      return { ...result, findings };
    },
  };
  try {
    git('init', '--quiet', '--initial-branch', 'main');
    repository.write(files);
    repository.commit();
    test(repository);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
