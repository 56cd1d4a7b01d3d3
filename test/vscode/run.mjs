#!/usr/bin/env node
/**
 * Runs the tests of `suite/` in a real VS Code, with the built extension: on Linux in the stand-in (see
 * `headless.mjs`), elsewhere in the desktop VS Code that test-electron downloads.
 *
 * Leaves `test/.out/vscode-results.json` and, from the stand-in, the picture `test/.out/vscode.png`; prints a line
 * `vscode: N passed, N failed`; exits with 0 when tests ran and all of them passed.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundles, bundleSuite } from './bundle.mjs';
import { root } from './installation.mjs';
import { provision } from './provision.mjs';

const output = path.join(root, 'test/.out');
const resultsFile = path.join(output, 'vscode-results.json');
const picture = path.join(output, 'vscode.png');
const standIn = process.platform === 'linux';

process.exitCode = await main();

async function main() {
  if (!provision()) return 1;
  fs.mkdirSync(output, { recursive: true });
  fs.rmSync(resultsFile, { force: true });
  fs.rmSync(picture, { force: true });
  await bundleSuite();

  // Tests edit files, so they work on a copy. Its real path, as VS Code will report it.
  const workspace = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ctpat-workspace-')));
  fs.cpSync(path.join(root, 'test/vscode/fixtures'), workspace, { recursive: true });
  try {
    await runTests({
      ...(standIn
        ? { vscodeExecutablePath: path.join(root, 'test/vscode/headless.mjs') }
        : { version: 'stable' }),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(bundles, 'index.cjs'),
      launchArgs: [workspace, '--disable-extensions'],
      extensionTestsEnv: {
        CTPAT_TEST_RESULTS: resultsFile,
        ...(standIn ? { VSCODE_SCREENSHOT: picture } : {}),
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  } finally {
    fs.rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
  }

  const { passed, failed } = readResults();
  console.log(`vscode: ${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** Without results the window did not come as far as the tests: one failure. */
function readResults() {
  if (!fs.existsSync(resultsFile)) return { passed: 0, failed: 1 };
  return JSON.parse(fs.readFileSync(resultsFile, 'utf8'));
}
