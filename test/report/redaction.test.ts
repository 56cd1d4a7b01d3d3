import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { documentsIn, folderData, runIn, SAMPLES, sampleFolder, sampleReport } from './sample-reports.ts';

/** Keys whose values are private wherever they stand. */
const PRIVATE_KEYS =
  'email phone address ein duns scac mid usdot docket fmcOrganization fmcTerminal iataCode icaoCode brokerLicense filerCode rfc sct actaConstitutiva certificateOfIncorporation canadianBusinessNumber certificate number reference'.split(
    ' ',
  );
/** Keys whose `name` is that of a person. */
const HOLDERS_OF_PEOPLE = ['contacts', 'contact', 'specialist'];

/** Every private value of the documents, found without any code of the product. */
function privateIn(value: unknown, key = '', parent = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => privateIn(item, key, parent));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([each, inner]) => privateIn(inner, each, key));
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const isName = key === 'name' && HOLDERS_OF_PEOPLE.includes(parent);
  const isPartner = key === 'legalName' || key === 'tradeNames';
  return isName || isPartner || PRIVATE_KEYS.includes(key) ? [String(value)] : [];
}

/** Whether a text says a value, and not merely a longer word that holds it. */
function says(text: string, value: string): boolean {
  const escaped = value.toLowerCase().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** What a page or a document says, without what its format adds. */
const said = (text: string) =>
  text
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, "'")
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
    .toLowerCase();

/** All that the parts of a workbook or a document say; runs of a paragraph belong together. */
async function officeText(sample: string, format: string, ...more: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ctpat-redacted-'));
  try {
    const file = join(folder, `report.${format}`);
    await runIn(sampleFolder(sample), 'report', '--output', file, '--today', '2026-11-24', ...more);
    const parts = Object.values(unzipSync(readFileSync(file)));
    return parts
      .map((part) =>
        new TextDecoder()
          .decode(part)
          .replace(/<\/w:r><w:r\b[^>]*>/g, '')
          .replace(/<\/(?:w:p|t|w:t)>/g, '\n'),
      )
      .join('\n')
      .replace(/<[^>]*>/g, '');
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe('a redacted report', function () {
  this.timeout(60_000);
  for (const sample of SAMPLES) {
    const known = [...new Set(documentsIn(sampleFolder(sample)).flatMap((document) => privateIn(document)))];
    it(`of ${sample} holds nothing private in its data, responses included`, async () => {
      const { data, redacted } = await folderData(sampleFolder(sample));
      expectNothing(known, JSON.stringify(redacted).toLowerCase(), JSON.stringify(data).toLowerCase());
      assert.ok(redacted.profiles.some(({ answers }) => answers.some(({ response }) => response)));
    });
    for (const [format, locale] of [
      ['html', 'en'],
      ['markdown', 'es'],
    ] as const) {
      it(`of ${sample} holds nothing private: ${format}, ${locale}`, async () => {
        const redacted = said(await sampleReport(sample, format, locale, '--redact'));
        expectNothing(known, redacted, said(await sampleReport(sample, format, locale)));
      });
    }
    for (const format of ['xlsx', 'docx']) {
      it(`of ${sample} holds nothing private: ${format}`, async () => {
        const redacted = said(await officeText(sample, format, '--redact'));
        expectNothing(known, redacted, said(await officeText(sample, format)));
      });
    }
  }

  function expectNothing(known: readonly string[], redacted: string, open: string): void {
    assert.ok(known.length >= 5, 'the sample has private values');
    assert.deepEqual(
      known.filter((value) => says(redacted, value)),
      [],
    );
    assert.ok(
      known.filter((value) => says(open, value)).length >= 5,
      'the report that is not redacted shows some',
    );
  }
});
