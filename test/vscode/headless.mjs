#!/usr/bin/env node
/**
 * A stand-in for the desktop's `code` program, for machines without a screen. It takes the switches that test-electron
 * passes, runs the tests in a real VS Code (the VS Code server from npm, shown by Chromium) and exits with their code.
 *
 * `VSCODE_SCREENSHOT` names a PNG file for a picture of the window, taken when the tests ask for it.
 */
import { parseArguments } from './headless/arguments.mjs';
import { openWindow } from './headless/window.mjs';

/** Longer than a run takes on the slowest machine; a window that hangs must not hang the build. */
const limitInSeconds = 300;

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
  const picture = takePictureWhenAsked(window);
  try {
    const code = await Promise.race([window.testsEnded, interrupted]);
    await picture.done();
    return code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await window.close();
  }
}

/**
 * Takes the picture when the tests say that the window is as it should be seen.
 *
 * @param {import('./headless/window.mjs').HeadlessWindow} window
 * @returns {{ done: () => Promise<void> }} `done` waits for a picture that is being taken
 */
function takePictureWhenAsked({ page, output }) {
  const file = process.env.VSCODE_SCREENSHOT;
  let taken = Promise.resolve();
  output.on('line', (line) => {
    if (!file || line !== 'Ready for the picture.') return;
    taken = page
      .waitForSelector('.markers-panel .monaco-list-row', { timeout: 15_000 })
      .then(() => page.screenshot({ path: file }))
      .then(
        () => undefined,
        (error) => console.error(`No picture: ${String(error)}`),
      );
  });
  return { done: () => taken };
}
