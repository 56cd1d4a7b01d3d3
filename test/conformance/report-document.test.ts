import assert from 'node:assert/strict';
import { join } from 'node:path';
import { documentBytes } from '../../server/commands/report/formats/document/document-bytes.lazy.ts';
import { documentPlan } from '../../server/commands/report/formats/document/document-plan.ts';
import type { ReportData } from '../../server/commands/report/core/report-data.ts';
import { find, partsOf } from './office-parts.ts';
import { reportDataOf } from './report-data-of.ts';

const samples = join(import.meta.dirname, '../../samples');
const W = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };
const make = (data: ReportData) => documentBytes(documentPlan(data));

/** The texts of the paragraphs with a style. */
const styled = (xml: string, style: string) => find(xml, `//w:p[w:pPr/w:pStyle/@w:val="${style}"]`, W);

describe('the document of a report', function () {
  this.timeout(60_000);
  let data: ReportData;
  let parts: Map<string, string>;
  let body: string;
  before(async () => {
    data = await reportDataOf(join(samples, 'multinational'));
    parts = partsOf(await make(data));
    body = parts.get('word/document.xml') ?? '';
  });

  it('has a title page, a chapter a section and a heading a criterion, for each profile', () => {
    assert.equal(styled(body, 'Title').length, data.profiles.length);
    const expected = data.profiles.flatMap(({ answers }) => answers.map(({ id, title }) => `${id} ${title}`));
    const headings = styled(body, 'Heading2');
    assert.deepEqual(
      headings.filter((text) => /^\d/.test(text)),
      expected,
    );
    const chapters = styled(body, 'Heading1').filter((text) => /^\d+\. /.test(text));
    const sections = data.profiles.flatMap(({ answers }) => [
      ...new Set(answers.map(({ section }) => section)),
    ]);
    assert.equal(chapters.length, sections.length);
  });

  it('holds every answer to the letter, with owner, procedures and evidence', () => {
    const paragraphs = find(body, '//w:p', W);
    const texts = new Set(paragraphs);
    const words = data.profiles.flatMap(({ answers }) =>
      answers.flatMap((answer) => [answer, ...answer.bySite]),
    );
    for (const { response, owner, evidence } of words) {
      if (response !== undefined) assert.ok(texts.has(`Response: ${response}`), response);
      if (owner?.role !== undefined)
        assert.ok(paragraphs.some((text) => text.startsWith('Owner: ') && text.includes(owner.role ?? '')));
      for (const { place } of evidence)
        assert.ok(
          paragraphs.some((text) => text.includes(place)),
          place,
        );
    }
  });

  it('ends with a page to sign, filled with the officer', () => {
    assert.equal(
      styled(body, 'Heading1').filter((text) => text === 'Signature').length,
      data.profiles.length,
    );
    for (const { contacts, company } of data.profiles) {
      const officer = contacts.find(({ isPrimary, isOfficer }) => isPrimary && isOfficer);
      assert.ok(find(body, '//w:tc', W).includes(officer?.name ?? '?'));
      assert.ok(
        body.includes(`I have read this security profile of ${company ?? '?'}.`.replace('&', '&amp;')),
      );
    }
  });

  it('can be read by a screen reader: language, header rows, page numbers, Letter', () => {
    assert.deepEqual(find(parts.get('word/styles.xml') ?? '', '//w:docDefaults//w:lang/@w:val', W), [
      'en-US',
    ]);
    const tables = find(body, '//w:tbl', W).length;
    assert.equal(find(body, '//w:tbl/w:tr[1]/w:trPr/w:tblHeader', W).length, tables);
    assert.ok(tables >= data.profiles.length * 3);
    assert.deepEqual(new Set(find(body, '//w:pgSz/@w:w', W)), new Set(['12240']));
    assert.deepEqual(new Set(find(body, '//w:pgSz/@w:h', W)), new Set(['15840']));
    const footers = [...parts].filter(([name]) => /^word\/footer/.test(name));
    for (const [, xml] of footers) assert.deepEqual(find(xml, '//w:instrText', W), ['PAGE', 'NUMPAGES']);
    assert.ok(footers.length > 0);
  });

  it('has no macros and leads nowhere', () => {
    for (const [name, xml] of parts) {
      assert.ok(!/vba|\.bin$/i.test(name), name);
      assert.ok(!xml.includes('TargetMode="External"'), name);
    }
  });

  it('is the same each time, and made on the day of the report', async () => {
    assert.deepEqual(await make(data), await make(data));
    assert.match(parts.get('docProps/core.xml') ?? '', /<dcterms:created[^>]*>2026-11-24T00:00:00Z</);
  });

  it('shows markup and control characters as text', async () => {
    const [profile] = data.profiles;
    const [answer] = profile?.answers ?? [];
    assert.ok(profile && answer);
    const response = '<w:p>&amp; ]]> \u0000\u001B[31m "x"\nsecond line';
    const hostile = partsOf(
      await make({ ...data, profiles: [{ ...profile, answers: [{ ...answer, response }] }] }),
    );
    const paragraphs = find(hostile.get('word/document.xml') ?? '', '//w:p', W);
    assert.ok(paragraphs.includes('Response: <w:p>&amp; ]]> [31m "x"'));
    assert.ok(paragraphs.includes('second line'));
  });

  it('leaves a line for the SVI number, unless it is redacted', async () => {
    assert.ok(find(body, '//w:p', W).some((text) => text.startsWith('SVI number: ')));
    const redacted = partsOf(await make({ ...data, meta: { ...data.meta, isRedacted: true } }));
    assert.ok(!(redacted.get('word/document.xml') ?? '').includes('SVI'));
  });

  it('is in Spanish where that is the language, and says so', async () => {
    const spanish = partsOf(await make(await reportDataOf(join(samples, 'mexico-carrier'), 'es')));
    assert.deepEqual(find(spanish.get('word/styles.xml') ?? '', '//w:docDefaults//w:lang/@w:val', W), [
      'es-MX',
    ]);
    assert.deepEqual(styled(spanish.get('word/document.xml') ?? '', 'Title'), ['Perfil de seguridad CTPAT']);
  });

  it('says so where there is nothing to sign', async () => {
    const nothing = partsOf(await make({ ...data, profiles: [] }));
    assert.match(nothing.get('word/document.xml') ?? '', /nothing to sign/);
  });
});
