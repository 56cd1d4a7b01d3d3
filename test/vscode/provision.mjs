#!/usr/bin/env node
/**
 * Makes sure that a real VS Code is there for the tests. On Linux that is a VS Code server from npm, shown by
 * Chromium (see `headless.mjs`); elsewhere test-electron downloads the desktop VS Code itself, and this does nothing.
 *
 * Run as root, or with CI=true, on Debian and its relatives, it installs what is missing. On any other Linux it
 * prints the one command that does, and exits with 1. A second call finds everything in place and ends at once.
 *
 *   node test/vscode/provision.mjs [--install]
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  findBrowser,
  findProgram,
  folder,
  hasServer,
  packages,
  serverHome,
  stampFile,
} from './installation.mjs';

const installCommand = 'node test/vscode/provision.mjs --install';

/** How Chromium is installed by the package managers of the common Linux systems. */
const packageManagers = [
  {
    program: 'apt-get',
    steps: [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ],
  },
  { program: 'dnf', steps: [['install', '-y', 'chromium']] },
  { program: 'pacman', steps: [['-S', '--noconfirm', 'chromium']] },
  { program: 'zypper', steps: [['--non-interactive', 'install', 'chromium']] },
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = provision(process.argv.includes('--install')) ? 0 : 1;
}

/**
 * Installs what is missing where that is allowed, else says how it is done.
 *
 * @param {boolean} [asked] whether the user asked for the installation
 * @returns {boolean} whether everything is in place
 */
export function provision(asked = false) {
  if (process.platform !== 'linux') return true;
  const missing = [];
  if (findBrowser() === undefined) missing.push('Chromium');
  if (!hasServer()) missing.push('the VS Code server');
  if (missing.length === 0) return true;
  if (!asked && !mayInstallUnasked()) {
    console.error(
      `The tests in VS Code need ${missing.join(' and ')}. This installs what is missing:\n\n  ${installCommand}\n`,
    );
    return false;
  }
  try {
    if (findBrowser() === undefined) installBrowser();
    if (!hasServer()) installServer();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Nobody's own machine is changed unasked: only a root user's, or that of a CI. */
function mayInstallUnasked() {
  return fs.existsSync('/etc/debian_version') && (isRoot() || process.env.CI === 'true');
}

function isRoot() {
  return process.getuid?.() === 0;
}

function installBrowser() {
  const manager = packageManagers.find(({ program }) => findProgram(program) !== undefined);
  if (manager === undefined) {
    throw new Error(
      'No package manager known here has Chromium: install it, or name a browser in CHROMIUM=PATH.',
    );
  }
  for (const step of manager.steps) {
    const command = isRoot() ? [manager.program, ...step] : ['sudo', manager.program, ...step];
    runOrThrow(command, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  if (findBrowser() === undefined) throw new Error('Chromium was installed but is not on the search path.');
}

/** The packages' scripts would compile native modules that the tests do without: `--ignore-scripts`. */
function installServer() {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  fs.mkdirSync(folder, { recursive: true });
  fs.rmSync(stampFile, { force: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  runOrThrow(['npm', 'install', '--no-save', ...quietly, ...packages], { cwd: folder });
  // The server inside the package has a lock file of its own and comes without its dependencies.
  runOrThrow(['npm', 'install', '--omit=dev', ...quietly], { cwd: serverHome });
  fs.writeFileSync(stampFile, packages.join('\n'));
}

/**
 * Runs a command, showing what it prints.
 *
 * @param {string[]} command the program and its arguments
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function runOrThrow([program, ...rest], options) {
  console.error(`> ${[program, ...rest].join(' ')}`);
  const { status, error } = spawnSync(program, rest, { stdio: 'inherit', ...options });
  if (status !== 0)
    throw new Error(`${program} failed${error ? `: ${error.message}` : ` with code ${status}`}.`);
}
