/** Starts and ends the VS Code server, which runs the extension host and serves the window to the browser. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { serverHome, serverNode } from '../installation.mjs';

/** Quiet, the same each time, and never saving by itself: in a browser VS Code would save every edit of a test. */
const userSettings = {
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.hotExit': 'off',
  'files.autoSave': 'off',
};

const listening = /Extension host agent listening on (\d+)/;

/**
 * @typedef {object} VsCodeServer
 * @property {string} authority the host and port it listens on
 * @property {Promise<number | null>} ended settles with its exit code, should it end
 * @property {() => string} log what it has written so far
 * @property {() => Promise<void>} stop ends it, and every process that it started
 */

/**
 * Starts a server with empty state, so that nothing of an earlier run comes back.
 *
 * @param {string} home an empty folder for all that it writes
 * @param {string[]} vsixFiles extensions to install before it starts
 * @param {Record<string, unknown>} settings user settings beyond the usual ones
 * @returns {Promise<VsCodeServer>}
 */
export async function startServer(home, vsixFiles, settings) {
  const data = path.join(home, 'data');
  const settingsFile = path.join(data, 'data/User/settings.json');
  fs.mkdirSync(path.dirname(settingsFile), { recursive: true });
  fs.writeFileSync(settingsFile, JSON.stringify({ ...userSettings, ...settings }));

  const env = serverEnvironment(home);
  const program = path.join(serverHome, 'out/server-main.js');
  const common = [
    ...[program, '--server-data-dir', data, '--extensions-dir', path.join(home, 'extensions')],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
  ];
  for (const file of vsixFiles) install(common, file, env);

  const child = spawn(
    serverNode,
    [
      ...[...common, '--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
      ...['--disable-workspace-trust', '--disable-getting-started-override'],
      // Without this a built VS Code takes no notice of the tests that the window's address asks for.
      '--enable-smoke-test-driver',
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let log = '';
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const port = await new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ chunk) => {
      log += chunk.toString();
      const match = listening.exec(log);
      if (match) resolve(match[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    void ended.then((code) =>
      reject(new Error(`The VS Code server ended at once (${String(code)}).\n${log}`)),
    );
  });
  return { authority: `127.0.0.1:${port}`, ended, log: () => log, stop: () => stop(child, ended) };
}

/**
 * The extension host inherits this, so what a test run passes on in its environment arrives there. What would make the
 * server part of another VS Code, or change its Node, does not.
 */
function serverEnvironment(home) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_(IPC|PID|CWD)|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    EXTENSIONS_GALLERY: '{}', // no look-ups in a gallery
    XDG_RUNTIME_DIR: home, // its sockets go with the folder
  };
}

function install(common, file, env) {
  const args = [...common, '--install-extension', file, '--force'];
  const { status, stdout, stderr } = spawnSync(serverNode, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`VS Code did not install ${file}.\n${stdout}${stderr}`);
}

/** Ends the process group that was started here, first politely. */
async function stop(child, ended) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // No process of the group is left.
    }
  };
  signal('SIGTERM');
  const patience = AbortSignal.timeout(3000);
  await Promise.race([ended, new Promise((resolve) => patience.addEventListener('abort', resolve))]);
  signal('SIGKILL');
}
