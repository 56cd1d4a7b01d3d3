import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser } from 'playwright-core';
import { makeBinder, pagesIn, readFolder, root, withFolder } from './binder-reader.ts';
import { findBrowser } from '../vscode/installation.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core');

describe('the pages of a binder in a browser', function () {
  this.timeout(180_000);
  let browser: Browser;
  before(async () => {
    const executablePath = findBrowser();
    assert.ok(executablePath, 'a Chromium is installed');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  after(() => browser.close());

  for (const [sample, ...args] of [
    ['multinational', '--profile', 'wexcombe-importer', '--sections', '6,9,10'],
    ['faulty-carrier', '--locale', 'es', '--sections', '3,6'],
  ] as const) {
    it(`are accessible, load nothing and fit on paper, for ${sample}`, () =>
      withFolder(async (folder) => {
        const output = join(folder, 'visit');
        assert.equal(makeBinder(join(root, 'samples', sample), output, ...args).status, 0);
        const paths = pagesIn(readFolder(output)).filter((path) => path.endsWith('.html'));
        const answers = paths.filter((path) => path.includes('/'));
        const looked = [...paths.filter((path) => !path.includes('/')), ...answers.slice(0, 3)];
        assert.ok(looked.length >= 6);
        // The page forbids scripts; the test brings its own.
        const context = await browser.newContext({ bypassCSP: true });
        for (const colorScheme of ['light', 'dark'] as const) {
          // Both schemes share the style; what differs shows on any page.
          for (const path of colorScheme === 'light' ? looked : looked.slice(-2)) {
            const page = await context.newPage();
            await page.emulateMedia({ colorScheme });
            const requests: string[] = [];
            page.on('request', (request) => requests.push(request.url()));
            const address = pathToFileURL(join(output, path)).href;
            await page.goto(address);
            assert.deepEqual(requests, [address]);
            await page.addScriptTag({ path: axe });
            const results = await page.evaluate<AxeResults>('axe.run()');
            const told = results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
            assert.deepEqual(told, [], `${path} ${colorScheme}`);
            assert.ok(results.passes.length > 5);
            await page.setViewportSize({ width: 380, height: 800 });
            const width = await page.evaluate<number>('document.documentElement.scrollWidth');
            assert.ok(width <= 380, `${path}: ${String(width)}`);
            await page.close();
          }
        }
        const interviews = paths.find((path) => path.startsWith('00.3')) ?? '';
        const page = await context.newPage();
        await page.goto(pathToFileURL(join(output, interviews)).href);
        const people = await page.locator('h2').count();
        const sheets = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
        assert.ok(people > 1 && sheets.length >= people, `${String(people)} ${String(sheets.length)}`);
        await context.close();
      }));
  }
});
