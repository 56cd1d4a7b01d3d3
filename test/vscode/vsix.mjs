#!/usr/bin/env node
/**
 * Installs the packaged extension, `ctpat.vsix`, in a real VS Code and uses it as a person would: opens the profile of
 * `samples/faulty-importer`, reads its findings in the Problems panel, and the language status. On Linux this drives the stand-in's window;
 * elsewhere the desktop VS Code that test-electron downloads installs the package and lists it.
 *
 * Leaves the picture `test/.out/vsix.png`, prints a line `vsix: N passed, N failed`, and exits accordingly.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runVSCodeCommand } from '@vscode/test-electron';
import { openWindow } from './headless/window.mjs';
import { root } from './installation.mjs';
import { provision } from './provision.mjs';

const vsix = path.join(root, 'ctpat.vsix');
const sample = path.join(root, 'samples/faulty-importer');
/** The profile of the sample, whose first lines have faults. */
const PROFILE = 'pine-faulty.ctpat.yaml';
const picture = path.join(root, 'test/.out/vsix.png');
const patience = { timeout: 60_000 };

process.exitCode = await main();

async function main() {
  if (!provision()) return 1;
  fs.mkdirSync(path.dirname(picture), { recursive: true });
  fs.rmSync(picture, { force: true });
  try {
    assert.ok(fs.existsSync(vsix), 'There is no ctpat.vsix yet: "npm run package" makes it.');
    await (process.platform === 'linux' ? checkInWindow() : checkInstallation());
    console.log('vsix: 1 passed, 0 failed');
    return 0;
  } catch (error) {
    console.error(error);
    console.log('vsix: 0 passed, 1 failed');
    return 1;
  }
}

async function checkInstallation() {
  await runVSCodeCommand(['--install-extension', vsix, '--force']);
  const { stdout } = await runVSCodeCommand(['--list-extensions']);
  assert.match(stdout, /^ctpat\.ctpat$/m);
}

async function checkInWindow() {
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'ctpat-sample-'));
  fs.cpSync(sample, workspace, { recursive: true });
  const window = await openWindow({
    target: workspace,
    vsixFiles: [vsix],
    settings: { 'ctpat.today': '2026-11-24', 'ctpat.locale': 'en' },
  });
  try {
    const rows = await readProblems(window.page, PROFILE);
    console.log(rows.join('\n'));
    const own = rows.filter((row) => /\bctpat [a-z]+\/[a-z-]+ \[Ln \d+/.test(row));
    assert.ok(own.length > 0, 'a finding of ours is in the Problems panel');
    const status = await readLanguageStatus(window.page);
    console.log(status);
    assert.match(status, /CTPAT: \d+ findings?/);
  } finally {
    // Also when it failed: what the window shows is the best hint at the reason.
    await window.page.screenshot({ path: picture }).catch((error) => console.error(String(error)));
    await window.close();
    fs.rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Opens a file by its name, and the Problems panel by its keys.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name
 * @returns {Promise<string[]>} the rows of the panel
 */
async function readProblems(page, name) {
  await page.getByRole('treeitem', { name }).first().dblclick(patience);
  await page.waitForSelector('.monaco-editor .squiggly-error', patience);
  await page.keyboard.press('Control+Shift+M');
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.nth(1).waitFor(patience);
  const texts = await rows.allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Points at the braces beside the language's name, which brings up what the extension says of the document. */
async function readLanguageStatus(page) {
  await page.locator('[id="status.languageStatus"]').hover(patience);
  const status = page.locator('.hover-language-status', { hasText: 'CTPAT:' });
  await status.waitFor(patience);
  return (await status.innerText()).replace(/\s+/g, ' ').trim();
}
