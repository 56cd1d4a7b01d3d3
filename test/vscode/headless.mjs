#!/usr/bin/env node
/**
 * A stand-in for the desktop's `code` program, for machines without a screen. It takes the switches that test-electron
 * passes, runs the tests in a real VS Code (the VS Code server from npm, shown by Chromium) and exits with their code.
 *
 * When the tests ask for it, a picture of the window goes into the PNG file that `VSCODE_SCREENSHOT` names, and what a
 * person reads there into the JSON file that `VSCODE_SEEN` names.
 */
import fs from 'node:fs';
import { parseArguments } from './headless/arguments.mjs';
import { openWindow } from './headless/window.mjs';

/** Longer than a run takes on the slowest machine; a window that hangs must not hang the build. */
const limitInSeconds = 600;

process.exitCode = await main();

async function main() {
  const options = parseArguments(process.argv.slice(2));
  // Heard from the start: an interrupted run closes what it has opened.
  const interrupted = new Promise((resolve) => {
    process.once('SIGINT', () => resolve(130));
    process.once('SIGTERM', () => resolve(143));
    setTimeout(() => {
      console.error(`The tests did not end within ${limitInSeconds} seconds.`);
      resolve(124);
    }, limitInSeconds * 1000).unref();
  });
  const window = await openWindow(options);
  const looking = lookWhenAsked(window);
  try {
    const code = await Promise.race([window.testsEnded, interrupted]);
    await looking.done();
    return code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await window.close();
  }
}

/**
 * Looks at the window when the tests say that it is as it should be seen: takes the picture, then writes what stands in
 * the Problems panel and in the language status.
 *
 * @param {import('./headless/window.mjs').HeadlessWindow} window
 * @returns {{ done: () => Promise<void> }} `done` waits until it has looked
 */
function lookWhenAsked({ page, output }) {
  const { VSCODE_SCREENSHOT: picture, VSCODE_SEEN: seen } = process.env;
  let looked = Promise.resolve();
  output.on('line', (line) => {
    if (!picture || !seen || line !== 'Ready for the picture.') return;
    looked = look(page, picture).then(
      (found) => fs.writeFileSync(seen, JSON.stringify(found, null, 2)),
      (error) => console.error(`No picture: ${String(error)}`),
    );
  });
  return { done: () => looked };
}

/** @param {import('playwright-core').Page} page */
async function look(page, picture) {
  const patience = { timeout: 30_000 };
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.nth(1).waitFor(patience);
  await page.screenshot({ path: picture });
  // Pointing at the braces beside the language's name brings up what the extension says of the document.
  await page.locator('[id="status.languageStatus"]').hover(patience);
  const status = page.locator('.hover-language-status', { hasText: 'CTPAT:' });
  await status.waitFor(patience);
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  return { problems: (await rows.allInnerTexts()).map(plain), status: plain(await status.innerText()) };
}
