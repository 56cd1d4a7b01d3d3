#!/usr/bin/env node
/**
 * Takes `client/images/finding.png`, the picture in the extension: the installed `ctpat.vsix` in a real VS Code, with a
 * copy of `samples/small-importer` in which three things are wrong. Run it when the look or the words have changed.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWindow } from './headless/window.mjs';
import { root } from './installation.mjs';

const FILE = 'harbor-pine.ctpat.yaml';
const patience = { timeout: 60_000 };

const place = fs.mkdtempSync(path.join(os.tmpdir(), 'ctpat-picture-'));
const folder = path.join(place, 'harbor-pine');
for (const name of [FILE, 'ctpat.config.yaml', 'evidence', 'procedures'])
  fs.cpSync(path.join(root, 'samples/small-importer', name), path.join(folder, name), { recursive: true });
const { text, line } = withFaults(fs.readFileSync(path.join(folder, FILE), 'utf8'));
fs.writeFileSync(path.join(folder, FILE), text);

const { page, close } = await openWindow({
  target: folder,
  vsixFiles: [path.join(root, 'ctpat.vsix')],
  settings: { 'ctpat.today': '2026-11-24', 'ctpat.locale': 'en', 'editor.minimap.enabled': false },
});
try {
  await page.setViewportSize({ width: 1200, height: 720 });
  await page.getByRole('treeitem', { name: FILE }).first().dblclick(patience);
  await page.waitForSelector('.monaco-editor .view-line', patience);
  await page.keyboard.press('Control+G');
  await page.waitForSelector('.quick-input-widget input', patience);
  await page.keyboard.type(`${line + 8}:1`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.squiggly-error', patience);
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor(patience);
  await page
    .locator('.view-line span', { hasText: /^implmented$/ })
    .last()
    .hover(patience);
  await page.locator('.monaco-hover', { hasText: /Quick Fix[.…]/ }).waitFor(patience);
  await page.screenshot({ path: path.join(root, 'client/images/finding.png') });
} finally {
  await close();
  fs.rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

/** A misspelled status in the answer to 1.3, evidence that is not there, and an answer to 1.4 that names no frequency. */
function withFaults(original) {
  const start = original.indexOf("'1.3':");
  const [before, after] = [original.slice(0, start), original.slice(start)];
  const changed = after
    .replace('status: implemented', 'status: implmented')
    .replace('internal-audit-2026-05-20', 'internal-audit-2026-05-21')
    .replace(/('1\.4':[^]*?)\n +frequency: .*/, '$1');
  return { text: before + changed, line: before.split('\n').length + 1 };
}
