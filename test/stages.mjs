/** The stages of `npm test`, in order. Each is one command; `run.mjs` runs them. */
import { join } from 'node:path';
import { npmProgram, programOf, root } from './set-up.mjs';

/** Where the counts of a mocha run are written; ignored by git. */
export const countsFile = join(root, 'test/.out/counts.json');

/**
 * @typedef {object} Stage
 * @property {string} name what `npm test -- NAME` calls it
 * @property {string} title what the user sees
 * @property {string[]} command a program and its arguments
 * @property {'self' | 'mocha' | 'line'} counts how its tests are counted: the stage is one; mocha's counts; or the line
 *   `<name>: N passed, N failed` that it prints
 * @property {RegExp} [shows] what of its output is shown also where it passes
 */

/** @type {() => Stage[]} the programs are looked up late: before the set-up they are not there */
export const stages = () => [
  check('build', 'Build', node('esbuild.mjs')),
  check('format', 'Format (Prettier)', program('prettier', '--check', '.')),
  check('types', 'Types (TypeScript)', program('typescript', '--noEmit', '-p', '.')),
  check('lint', 'Lint (ESLint)', program('eslint', '--max-warnings', '0', '.')),
  check(
    'arrows',
    'Directions of imports (dependency-cruiser)',
    program('dependency-cruiser', '--config', '.dependency-cruiser.mjs', 'client', 'server'),
  ),
  check('unused', 'Unused files, exports and dependencies (knip)', program('knip', '--no-progress')),
  check('generated', 'Generated files are fresh', node('test/generated-fresh.mjs')),
  {
    name: 'unit',
    title: 'Unit tests, with coverage',
    command: [...coverage(), ...mocha('server/**/*.test.ts', 'client/**/*.test.ts')],
    counts: 'mocha',
    shows: /^(Statements|Branches|Functions|Lines) +:.*$/gm,
  },
  { name: 'cli', title: 'Command-line scenarios', command: mocha('test/cli/*.test.ts'), counts: 'mocha' },
  {
    name: 'hostile',
    title: 'Attacks: secrets, files, names that objects inherit',
    command: mocha('test/hostile/*.test.ts'),
    counts: 'mocha',
  },
  // It brings the browser, in which the conformance tests look at pages, too.
  check('provision', 'A real VS Code is there', node('test/vscode/provision.mjs')),
  {
    name: 'conformance',
    title: 'Formats for CI, read back',
    command: mocha('test/conformance/*.test.ts'),
    counts: 'mocha',
  },
  {
    name: 'integrations',
    title: 'GitHub Action, hooks and files for CI',
    command: mocha('test/integrations/*.test.ts'),
    counts: 'mocha',
  },
  {
    name: 'protocol',
    title: 'Language server over stdio and IPC',
    command: mocha('test/protocol/*.test.ts'),
    counts: 'mocha',
  },
  {
    name: 'parity',
    title: 'Command line and server find the same',
    command: mocha('test/*.test.ts'),
    counts: 'mocha',
  },
  check('package', 'VSIX is made', [...npmCommand(), 'run', 'package']),
  {
    name: 'packages',
    title: 'VSIX and npm package: all that is needed, nothing without use',
    command: mocha('test/packages/*.test.ts'),
    counts: 'mocha',
  },
  {
    name: 'report',
    title: 'Report for people, in a real browser',
    command: mocha('test/report/*.test.ts'),
    counts: 'mocha',
  },
  {
    name: 'vscode',
    title: 'VSIX installed in a real VS Code',
    command: node('test/vscode/run.mjs'),
    counts: 'line',
  },
];

function check(name, title, command) {
  return { name, title, command, counts: 'self' };
}

function node(...args) {
  return [process.execPath, ...args];
}

function program(name, ...args) {
  const names = { typescript: 'tsc', 'dependency-cruiser': 'depcruise' };
  return node(programOf(name, names[name]), ...args);
}

/** Mocha in one process of ours; a pending or an exclusive test is a mistake. */
function mocha(...globs) {
  return node(
    '--import=tsx',
    programOf('mocha'),
    '--forbid-only',
    '--forbid-pending',
    // Against a hang, not against a slow machine: time is measured by the bench.
    '--timeout=60000',
    '--reporter=test/counting-reporter.cjs',
    `--reporter-option=counts=${countsFile}`,
    ...globs,
  );
}

function coverage() {
  const files = ['--all', '--src=server', '--include=server/**/*.ts', '--exclude=server/generated/**'];
  const tests = ['--exclude=**/*.test.ts', '--exclude=**/*.fixture.ts'];
  const alsoNot = [...tests, '--exclude=**/*.d.ts', '--exclude=server/generate/**'];
  return node(programOf('c8'), '--clean', '--reporter=text-summary', '--reporter=html', ...files, ...alsoNot);
}

function npmCommand() {
  const [file, first] = npmProgram();
  return [file, ...first];
}
