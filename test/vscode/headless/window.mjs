/** A window of VS Code in a headless browser: the server, the browser and the page, opened and closed as one. */
import { EventEmitter, once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../installation.mjs';
import { startServer } from './vscode-server.mjs';

/** What the extension host says of parts that tests do without. */
const noise = [
  /^\[(AgentHost|AccountPolicyGate|reconnection|Service Worker)/,
  /^(Creating a socket|Resolv(ing|ed) connection token|Updating additional|Ignoring fetching additional)/,
  /Could not locate the bindings file|native-watchdog|build\/Release\/watchdog|authentication provider 'github'/,
];

/**
 * @typedef {object} WindowOptions
 * @property {string} [target] the folder or workspace file to open
 * @property {string[]} [developmentPaths] folders of extensions under development
 * @property {string} [testsPath] the module with the tests that the extension host is to run
 * @property {string[]} [vsixFiles] extensions to install
 * @property {Record<string, unknown>} [settings] user settings beyond the usual ones
 *
 * @typedef {object} HeadlessWindow
 * @property {import('playwright-core').Page} page
 * @property {EventEmitter} output tells each line that the extension host prints, as the event `line`
 * @property {Promise<number>} testsEnded settles with the tests' exit code; rejects when the server or the page dies
 * @property {() => Promise<void>} close ends all processes and removes everything that they wrote
 */

/**
 * Opens a window. Whatever fails, nothing is left running.
 *
 * @param {WindowOptions} options
 * @returns {Promise<HeadlessWindow>}
 */
export async function openWindow(options) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'ctpat-vscode-'));
  /** @type {(() => unknown)[]} */
  const closers = [() => fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 })];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const server = await startServer(home, options.vsixFiles ?? [], options.settings ?? {});
    closers.push(server.stop);
    const browser = await launchBrowser();
    closers.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });

    // VS Code calls these two functions of its page: for each line of the extension host, and at the tests' end.
    const output = new EventEmitter().on('line', printLine);
    const automation = new EventEmitter();
    await page.exposeFunction('codeAutomationLog', (type, args) =>
      output.emit('line', format(...args), type),
    );
    await page.exposeFunction('codeAutomationExit', (code) => automation.emit('exit', code));
    const testsEnded = Promise.race([
      once(automation, 'exit').then(([code]) => Number(code)),
      once(page, 'crash').then(() => fail('The page crashed.')),
      server.ended.then(() => fail(`The VS Code server ended.\n${server.log()}`)),
    ]);
    testsEnded.catch(() => undefined); // whoever only drives the page does not wait for it

    await page.goto(windowAddress(server.authority, options));
    return { page, output, testsEnded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function launchBrowser() {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // The page asks no host but the server.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
}

function windowAddress(authority, { target, developmentPaths = [], testsPath }) {
  const remote = (file) => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...developmentPaths.map((each) => ['extensionDevelopmentPath', remote(each)]),
    ...(testsPath === undefined ? [] : [['extensionTestsPath', remote(testsPath)]]),
  ];
  const address = new URL(`http://${authority}/`);
  address.searchParams.set('payload', JSON.stringify(payload));
  if (target === undefined) address.searchParams.set('ew', 'true');
  else
    address.searchParams.set(
      target.endsWith('.code-workspace') ? 'workspace' : 'folder',
      path.resolve(target),
    );
  return address.href;
}

function printLine(line, type) {
  if (noise.some((pattern) => pattern.test(line))) return;
  if (type === 'error' || type === 'warn') console.error(line);
  else console.log(line);
}

function fail(message) {
  throw new Error(message);
}
