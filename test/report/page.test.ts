import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser, show, violationsIn, type Showing } from './browser.ts';
import { HOSTILE, manySites } from './hard-folders.ts';
import { runIn, sampleReport } from './sample-reports.ts';

const SHOWINGS: readonly Showing[] = [
  { colorScheme: 'light', media: 'screen' },
  { colorScheme: 'dark', media: 'screen' },
  { colorScheme: 'light', media: 'print' },
];

/** What is left of a sheet of A4 between the margins, in CSS pixels. */
const PAPER = 688;

/** How wide the page is, with what stands outside the window. */
const WIDTH = 'document.documentElement.scrollWidth';

describe('the report as a page', function () {
  this.timeout(180_000);
  let browser: Browser;
  let folder: string;
  before(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'ctpat-report-'));
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const reportOf = (name: string, files: Readonly<Record<string, string>>, ...more: readonly string[]) => {
    const own = join(folder, name);
    cpSync(join(import.meta.dirname, '../../samples/small-importer'), own, { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(own, path), text);
    return runIn(own, 'report', '--format', 'html', '--today', '2026-11-24', ...more);
  };

  /** Shows a page every way, and expects that nothing is wrong with it. */
  async function expectGood(html: string, showings = SHOWINGS): Promise<void> {
    for (const showing of showings) {
      const { page, complaints } = await show(browser, html, showing);
      assert.deepEqual(await violationsIn(page), [], JSON.stringify(showing));
      assert.deepEqual(complaints, []);
      await page.close();
    }
  }

  for (const locale of ['en', 'es'] as const) {
    it(`is accessible in light, in dark and on paper, asks for nothing and runs nothing: ${locale}`, async () => {
      const html = await sampleReport('multinational', 'html', locale);
      assert.match(html, new RegExp(`<html lang="${locale}">`));
      assert.match(
        html,
        /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" \/>/,
      );
      assert.doesNotMatch(
        html,
        /<script|<iframe|<link|<img|javascript:| on\w+=|https?:(?!\/\/www\.w3\.org\/2000\/svg)/i,
      );
      await expectGood(html);
    });
  }

  it('is so for a company full of faults, and redacted', async () => {
    const [light] = SHOWINGS;
    assert.ok(light);
    await expectGood(await sampleReport('faulty-multinational', 'html', 'es', '--redact'), [light]);
  });

  it('is judged by a checker that finds what is wrong', async () => {
    const html = await sampleReport('small-importer', 'html', 'en');
    const pale = html
      .replaceAll('--muted: #525d6d', '--muted: #c0c0c0')
      .replace('<html lang="en">', '<html>');
    const { page } = await show(browser, pale, { colorScheme: 'light', media: 'screen' });
    const found = (await violationsIn(page)).map((each) => each.split(' ')[0]);
    assert.deepEqual(found.sort(), ['color-contrast', 'html-has-lang']);
    await page.close();
  });

  it('shows hostile texts as texts', async () => {
    const html = await reportOf('hostile', HOSTILE);
    await expectGood(html, SHOWINGS.slice(0, 1));
    const { page } = await show(browser, html, { colorScheme: 'light', media: 'screen' });
    assert.equal(await page.locator('b, script, img, iframe, a[href^="javascript"]').count(), 0);
    const text = (await page.locator('main').textContent()) ?? '';
    assert.ok(text.includes('<script>alert(1)</script>'), 'a script stands there as text');
    assert.ok(text.includes('"><img src=x onerror=alert(2)>'), 'so does a picture');
    assert.doesNotMatch(html, /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    await page.close();
  });

  it('is readable with 40 sites and with long names, cut labels told in full', async () => {
    const html = await reportOf('large', { 'large.ctpat.yaml': manySites(40) });
    await expectGood(html, SHOWINGS.slice(0, 1));
    const { page } = await show(browser, html, { colorScheme: 'light', media: 'screen' });
    const charts = page.locator('svg[id], figure:has(#coverage-figures) svg');
    assert.ok((await charts.count()) >= 3, 'the grid is parted');
    const titles = await page.locator('figure svg text title').allTextContents();
    assert.ok(
      [1, 40].every((site) =>
        titles.includes(`a-site-whose-id-is-much-longer-than-any-label-can-be-${String(site)}`),
      ),
    );
    // Nothing stands outside the page: what is wide scrolls in its own region.
    assert.equal(await page.evaluate<number>(WIDTH), 1200);
    await page.close();
  });

  it('fits on paper: no table is cut, with 40 sites or with many faults', async () => {
    const pages = [
      await sampleReport('faulty-importer', 'html', 'es'),
      await sampleReport('multinational', 'html', 'en'),
      await reportOf('paper', { 'large.ctpat.yaml': manySites(40) }),
    ];
    for (const html of pages) {
      const { page } = await show(browser, html, { colorScheme: 'light', media: 'print', width: PAPER });
      const wide = await page.evaluate<string[]>(
        `[...document.querySelectorAll('table, svg')].filter((each) => each.getBoundingClientRect().right > ${String(PAPER)} + 1).map((each) => each.id || each.outerHTML.slice(0, 80))`,
      );
      assert.deepEqual(wide, []);
      await page.close();
    }
  });

  it('does not overflow a telephone, and is reached by the keyboard', async () => {
    const html = await sampleReport('multinational', 'html', 'en');
    const { page } = await show(browser, html, { colorScheme: 'light', media: 'screen', width: 360 });
    assert.equal(await page.evaluate<number>(WIDTH), 360);
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').getAttribute('href'), '#report');
    const tags = await page.evaluate<string[]>(
      "[...document.querySelectorAll('h1, h2, h3')].map((each) => each.tagName)",
    );
    const levels = tags.map((tag) => Number(tag.slice(1)));
    assert.ok(
      levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1),
      'no heading leaves out a level',
    );
    await page.close();
  });
});
