import { spawnSync } from 'node:child_process';

/** Why nothing was released, in a sentence for the person who asked for it. */
export class ReleaseError extends Error {}

/** Runs git and gives what it prints, without the last line break. Throws a {@link ReleaseError} where git fails. */
export type Git = (...args: readonly string[]) => string;

/** Makes what runs git in a folder; `settings` are variables of the environment. */
export function createGit(cwd: string, settings: Readonly<Record<string, string>> = {}): Git {
  const env = { ...withoutGit(process.env), ...settings };
  return (...args) => {
    const { status, stdout, stderr, error } = spawnSync('git', args, { cwd, env, encoding: 'utf8' });
    if (status === 0) return stdout.trimEnd();
    throw new ReleaseError(`git ${args[0] ?? ''} failed: ${error?.message ?? stderr.trim()}`);
  };
}

/** A hook of git runs with variables that name the index and the folder of another command. */
function withoutGit(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const named = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY'];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !named.includes(name)));
}
