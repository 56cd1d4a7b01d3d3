/**
 * Where the real VS Code of the tests lives on Linux: a VS Code server from npm, the Node it needs, and Chromium.
 * Both the set-up (`provision.mjs`) and the stand-in (`headless.mjs`) ask here, so that they agree.
 */
import fs from 'node:fs';
import path from 'node:path';

/** The repository's root folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The ignored folder that holds everything which the set-up installs from npm. */
export const folder = path.join(root, '.vscode-real');

/** Exact versions: code-server 4.139.1 carries VS Code 1.139.1, whose server asks for Node 24. */
export const packages = ['code-server@4.139.1', `node-linux-${process.arch}@24.21.0`];

/** The VS Code server inside the code-server package. */
export const serverHome = path.join(folder, 'node_modules/code-server/lib/vscode');

/** The Node program that runs the VS Code server and, with it, the extension host. */
export const serverNode = path.join(folder, `node_modules/node-linux-${process.arch}/bin/node`);

/** The set-up writes this file last; its text names the versions that are installed. */
export const stampFile = path.join(folder, 'stamp');

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds the browser: the one that the environment variable `CHROMIUM` names, else the first on the search path.
 *
 * @returns {string | undefined} its absolute path, or nothing where there is none
 */
export function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return browserNames.map(findProgram).find((found) => found !== undefined);
}

/**
 * Looks a program up in the folders of the search path.
 *
 * @param {string} name
 * @returns {string | undefined} its absolute path
 */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((each) => path.join(each, name)).find((file) => fs.existsSync(file));
}

/** True when the VS Code server of exactly these versions is installed. */
export function hasServer() {
  return fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === packages.join('\n');
}
