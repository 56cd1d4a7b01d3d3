/** `npm run release:action`: builds, and commits the Action to its branch of this repository. Pushes nothing. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ReleaseError } from './git.ts';
import { BRANCH, release } from './release.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

process.exitCode = main();

function main(): number {
  const { status } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) return 2;
  try {
    const { commit, isNew } = release(root, root);
    process.stdout.write(
      isNew
        ? `The Action is commit ${commit} of the branch ${BRANCH}. Look at it with “git show --stat ${BRANCH}”, and publish it with “git push origin ${BRANCH}”.\n`
        : `The branch ${BRANCH} holds this version already; nothing was committed.\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
