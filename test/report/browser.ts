import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../vscode/installation.mjs';

/** Opens the browser that the tests in VS Code use; where none is on the search path, the one of the system. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch(
    executablePath === undefined ? { channel: 'chrome', args } : { executablePath, args },
  );
}

/** How a page is shown. */
export interface Showing {
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
  readonly width?: number;
}

/** A page that is shown, and what should not have happened. */
export interface Shown {
  readonly page: Page;
  /** Requests that the page made, and what it said on the console. */
  readonly complaints: readonly string[];
}

/** The address at which the page stands; nothing else may be asked for. */
const HOME = 'http://report.invalid/';

/** Shows a text as a page that can reach nothing: every other request is noted and fails. */
export async function show(
  browser: Browser,
  html: string,
  { colorScheme, media, width = 1200 }: Showing,
): Promise<Shown> {
  const complaints: string[] = [];
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === HOME) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      return;
    }
    complaints.push(`request: ${url}`);
    await route.abort();
  });
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(HOME);
  await page.emulateMedia({ media, colorScheme });
  return { page, complaints };
}

/** What the accessibility checker finds wrong in a page, best practices included. */
export async function violationsIn(page: Page): Promise<string[]> {
  // Past the page's own policy, which lets no script run: a tool's evaluation is not subject to it.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
      };
    };
    const { violations } = await checker.run();
    return violations.map(({ id, nodes }) => {
      const [first] = nodes;
      return `${id} (${String(nodes.length)}): ${first?.html ?? ''} ${first?.failureSummary ?? ''}`;
    });
  });
}
