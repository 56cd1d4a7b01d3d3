import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { median, preload } from './measure.mjs';

const HOVERS = 10;

/**
 * Types in a document and measures a language server over stdio, in milliseconds. The processor time of a keystroke
 * is what a session with edits takes more than one without, divided by the edits.
 *
 * @param {{ args: string[], languageId: string, settings: object }} server arguments of Node and what it is told
 * @param {string} file the document
 * @param {number} edits how many keystrokes
 * @returns {Promise<{ cpu: number, wall: number, hover: number }>}
 */
export async function typeInto(server, file, edits) {
  const still = await session(server, file, 0);
  const typed = await session(server, file, edits);
  return { cpu: (typed.cpu - still.cpu) / edits, wall: median(typed.walls), hover: median(still.hovers) };
}

async function session({ args, languageId, settings }, file, edits) {
  const child = spawn(process.execPath, ['--require', preload, ...args], {
    stdio: ['pipe', 'pipe', 'ignore', 'pipe'],
  });
  let usage = '';
  child.stdio[3].setEncoding('utf8').on('data', (text) => (usage += text));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = pathToFileURL(file).href;
  let arrived = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', (params) => {
    if (params.uri === uri) arrived();
  });
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }) => settings[section] ?? {}),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const root = { rootUri: pathToFileURL(`${file}/..`).href, workspaceFolders: null };
  const capabilities = { workspace: { configuration: true }, textDocument: { hover: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, capabilities, ...root });
  await connection.sendNotification('initialized', {});

  /** Sends a notification and waits for the findings that follow it; gives how long that took. */
  const untilFindings = async (method, params) => {
    const start = performance.now();
    const published = new Promise((resolve) => (arrived = resolve));
    await connection.sendNotification(method, params);
    await published;
    return performance.now() - start;
  };

  const text = readFileSync(file, 'utf8');
  await untilFindings('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  const hovers = [];
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes('status: implemented'));
  for (let n = 0; n < HOVERS; n += 1) {
    const start = performance.now();
    await connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line, character: 8 },
    });
    hovers.push(performance.now() - start);
  }
  const walls = [];
  const target = lines.findIndex((each) => each.includes('response: '));
  const end = { line: target, character: lines[target].length };
  for (let n = 0; n < edits; n += 1) {
    // A letter comes and goes at the end of an answer.
    const after = { line: end.line, character: end.character + 1 };
    const change =
      n % 2 === 0
        ? { range: { start: end, end }, text: 'x' }
        : { range: { start: end, end: after }, text: '' };
    walls.push(
      await untilFindings('textDocument/didChange', {
        textDocument: { uri, version: n + 2 },
        contentChanges: [change],
      }),
    );
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
  return { cpu: Number(usage), walls, hovers };
}
