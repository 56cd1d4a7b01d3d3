import assert from 'node:assert/strict';
import axe from 'axe-core';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../vscode/installation.mjs';
import { HARD_PROJECTS } from './projects.ts';
import { written } from './written.ts';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('the page in a browser', function () {
  this.timeout(120_000);
  let browser: Browser;

  before(async () => {
    const path = findBrowser();
    browser = await chromium.launch({
      ...(path === undefined ? { channel: 'chrome' } : { executablePath: path }),
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
    });
  });
  after(() => browser.close());

  for (const name of [
    'criteria, sites and fixes',
    'words that look like commands, formulas or markup',
    'Spanish',
  ]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`can be read by all, in ${colorScheme} colors: ${name}`, async () => {
        const project = HARD_PROJECTS.find((each) => each.name === name);
        assert.ok(project);
        const { texts } = await written(project);
        // The policy of the page forbids scripts, axe’s too.
        const context = await browser.newContext({
          colorScheme,
          bypassCSP: true,
          viewport: { width: 400, height: 800 },
        });
        try {
          const page = await context.newPage();
          const asked: string[] = [];
          page.on('request', (request) => asked.push(request.url()));
          await page.setContent(texts.html);
          assert.deepEqual(asked, []);
          const wide = await page.evaluate<number>(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          assert.ok(wide <= 0, 'something stands out of a narrow window');
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate<{ violations: Violation[] }>('axe.run()');
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
            [],
          );
        } finally {
          await context.close();
        }
      });
    }
  }
});
