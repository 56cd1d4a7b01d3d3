/**
 * What `npm test` and `npm run demo` do first on a fresh clone. It runs before the dependencies are there, so it
 * imports modules of Node only, and it works without a shell, so that Windows is like everywhere else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** The oldest Node that the build and test tools take; what we ship asks for any Node 20. */
const oldest = [20, 19];

/** Ends the run with a plain sentence where Node is too old for the tools. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `This needs Node ${oldest.join('.')} or newer, and here is Node ${process.versions.node}. Install a newer one from https://nodejs.org and run it again.`,
  );
  process.exit(1);
}

/**
 * Installs the dependencies when they are missing or older than the lock file, showing what npm says.
 *
 * @returns {boolean} whether they are there now
 */
export function installDependencies() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  // npm would empty the folder behind a link, which is that of another checkout.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  console.log('Installing the dependencies …');
  return npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Builds `dist/`, showing what the build says.
 *
 * @returns {boolean} whether it was built
 */
export function build() {
  console.log('Building …');
  const { status } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

/**
 * The script that an installed package runs as its program. Node takes it directly, on every system.
 *
 * @param {string} name the package
 * @param {string} [program] the program, where the package has several
 * @returns {string} an absolute path
 */
export function programOf(name, program = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Runs npm in the repository.
 *
 * @param {string[]} args
 * @param {string} [cwd] another folder
 * @returns {boolean} whether it succeeded
 */
export function npm(args, cwd = root) {
  const [file, first] = npmProgram();
  const { status } = spawnSync(file, [...first, ...args], { cwd, stdio: 'inherit' });
  return status === 0;
}

/** npm as a script of Node: Windows can start no other without a shell. */
export function npmProgram() {
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  const script = process.env.npm_execpath ?? (existsSync(beside) ? beside : undefined);
  if (script !== undefined && /npm-cli\.[cm]?js$/.test(script)) return [process.execPath, [script]];
  return ['npm', []];
}
