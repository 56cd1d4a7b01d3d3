/**
 * Makes the picture of the report for the README: the top of the page for `samples/multinational`. Run it where the page
 * changed, look at the picture, and commit it: `node --import=tsx test/report/picture.ts`. Fonts are those of the system;
 * `REPORT_FONT` names a WOFF2 file, several with a comma between in the order regular, bold, light, to take others.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, show } from './browser.ts';
import { sampleReport } from './sample-reports.ts';

const file = join(import.meta.dirname, '../../docs/images/report.png');
const fonts = (process.env['REPORT_FONT'] ?? '').split(',').filter(Boolean);

function fontFaces(): string {
  const faces = fonts.map((path, position) => {
    const weight = [400, 600, 300][position] ?? 400;
    const data = readFileSync(path).toString('base64');
    return `@font-face { font-family: Picture; font-weight: ${String(weight)}; src: url(data:font/woff2;base64,${data}); }`;
  });
  return faces.length === 0 ? '' : `${faces.join('\n')}\nbody { font-family: Picture; }`;
}

const browser = await openBrowser();
const html = await sampleReport('multinational', 'html', 'en');
// The page lets nothing be loaded, a font in the page itself included; for the picture it may.
const page = html
  .replace("default-src 'none';", "default-src 'none'; font-src data:;")
  .replace('</style>', `${fontFaces()}</style>`);
const shown = await show(browser, page, { colorScheme: 'light', media: 'screen', width: 1100 });
await shown.page.evaluate('document.fonts.ready');
const end = await shown.page.locator('figure:has(#due-figures)').boundingBox();
await shown.page.screenshot({
  path: file,
  fullPage: true,
  clip: { x: 0, y: 0, width: 1100, height: Math.floor((end?.y ?? 0) + (end?.height ?? 1500) + 12) },
});
await browser.close();
