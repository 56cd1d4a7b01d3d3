#!/usr/bin/env node
/**
 * Installs the packaged extension, `ctpat.vsix`, in a real VS Code and runs the tests of `suite/` there: on Linux in the
 * stand-in (see `headless.mjs`), elsewhere in the desktop VS Code that test-electron downloads. Nothing is loaded from
 * the work tree, so what is tested is what ships.
 *
 * Leaves `test/.out/vscode-results.json` and, from the stand-in, the picture `test/.out/vscode.png`; prints a line
 * `vscode: N passed, N failed`; exits with 0 when tests ran and all of them passed.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests, runVSCodeCommand } from '@vscode/test-electron';
import { bundles, bundleSuite } from './bundle.mjs';
import { root } from './installation.mjs';
import { provision } from './provision.mjs';

const vsix = path.join(root, 'ctpat.vsix');
const output = path.join(root, 'test/.out');
const resultsFile = path.join(output, 'vscode-results.json');
const picture = path.join(output, 'vscode.png');
const seenFile = path.join(output, 'vscode-seen.json');
const standIn = process.platform === 'linux';

process.exitCode = await main();

async function main() {
  if (!fs.existsSync(vsix)) {
    console.error('There is no ctpat.vsix yet: "npm run package" makes it.');
    return 1;
  }
  if (!provision()) return 1;
  fs.mkdirSync(output, { recursive: true });
  for (const file of [resultsFile, picture, seenFile]) fs.rmSync(file, { force: true });
  await bundleSuite();

  const workspace = makeWorkspace();
  try {
    await runSuite(workspace);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  } finally {
    fs.rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
  }

  const all = [readResults(), ...(standIn ? [readSeen()] : [])];
  const passed = all.reduce((sum, each) => sum + each.passed, 0);
  const failed = all.reduce((sum, each) => sum + each.failed, 0);
  console.log(`vscode: ${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** Tests edit files, so they work on a copy. Its real path, as VS Code will report it. */
function makeWorkspace() {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ctpat-workspace-')));
  fs.cpSync(path.join(root, 'test/vscode/fixtures'), folder, { recursive: true });
  fs.cpSync(path.join(root, 'samples/faulty-importer'), path.join(folder, 'faulty-importer'), {
    recursive: true,
  });
  return folder;
}

/** The tests run in an extension of their own, since VS Code asks for one under development. */
async function runSuite(workspace) {
  if (!standIn) await runVSCodeCommand(['--install-extension', vsix, '--force']);
  await runTests({
    ...(standIn
      ? { vscodeExecutablePath: path.join(root, 'test/vscode/headless.mjs') }
      : { version: 'stable' }),
    extensionDevelopmentPath: path.join(root, 'test/vscode/driver'),
    extensionTestsPath: path.join(bundles, 'index.cjs'),
    launchArgs: [workspace, ...(standIn ? [`--install-extension=${vsix}`] : [])],
    extensionTestsEnv: {
      CTPAT_TEST_RESULTS: resultsFile,
      ...(standIn ? { VSCODE_SCREENSHOT: picture, VSCODE_SEEN: seenFile } : {}),
    },
  });
}

/** Without results the window did not come as far as the tests: one failure. */
function readResults() {
  if (!fs.existsSync(resultsFile)) return { passed: 0, failed: 1 };
  return JSON.parse(fs.readFileSync(resultsFile, 'utf8'));
}

/** Whether a person reads the findings in the Problems panel, and how many there are in the language status. */
function readSeen() {
  try {
    const { problems, status } = JSON.parse(fs.readFileSync(seenFile, 'utf8'));
    console.log([...problems, status].join('\n'));
    const own = problems.filter((row) => /\bctpat [a-z]+\/[a-z-]+ \[Ln \d+/.test(row));
    assert.ok(own.length > 0, 'a finding is in the Problems panel');
    assert.match(status, /CTPAT: \d+ findings?/);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
