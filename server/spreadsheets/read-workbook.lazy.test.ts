import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import type { Table } from './table.ts';
import { LIMITS } from './limits.ts';
import { readWorkbook } from './read-workbook.lazy.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook written by hand, as programs and attackers write it. */
function byHand(sheet: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="/xl/worksheets/any.xml"/></Relationships>`,
    ),
    'xl/worksheets/any.xml': strToU8(sheet),
    ...more,
  });
}

const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

async function tablesOf(bytes: Uint8Array): Promise<readonly Table[]> {
  const tables = await readWorkbook(bytes);
  assert.ok(typeof tables !== 'string');
  return tables;
}

/** The cells of the first row of a workbook that the library writes. */
async function firstRow(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Sheet'), workbook);
  const [table] = await tablesOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return table?.rows[0]?.cells;
}

describe('workbooks from elsewhere', function () {
  this.timeout(60_000);

  it('give texts, dates and numbers as people see them', async () => {
    const cells = await firstRow((sheet) => {
      sheet.getCell('A1').value = {
        richText: [{ text: 'bold ' }, { font: { bold: true }, text: 'and\r\nplain' }],
      };
      sheet.getCell('B1').value = new Date('2026-03-01T00:00:00Z');
      sheet.getCell('B1').numFmt = 'd-mmm-yy';
      sheet.getCell('C1').value = 7.3;
      sheet.getCell('D1').value = 7.3;
      sheet.getCell('D1').numFmt = '0.00';
      sheet.getCell('E1').value = { text: 'a link', hyperlink: 'https://example.com' };
      sheet.getCell('F1').value = true;
      sheet.getCell('H1').value = { formula: 'A1', result: 'result' };
      sheet.getCell('I1').value = { formula: 'A1' };
      sheet.getCell('J1').value = { error: '#REF!' };
      sheet.getCell('K1').value = { formula: 'B1', result: new Date('2026-03-02T00:00:00Z') };
      sheet.getCell('K1').numFmt = 'yyyy-mm-dd';
    });
    assert.deepEqual(cells, [
      { text: 'bold and\nplain' },
      { text: '2026-03-01', date: '2026-03-01' },
      { text: '7.3', number: 'plain' },
      { text: '7.30', number: 'fixed' },
      { text: 'a link' },
      { text: 'TRUE' },
      undefined,
      { text: 'result' },
      { text: '', isFault: true },
      { text: '', isFault: true },
      { text: '2026-03-02', date: '2026-03-02' },
    ]);
  });

  it('are read with the calendar that begins in 1904, and in a time zone of any kind', async () => {
    const cells = await firstRow((sheet, workbook) => {
      workbook.properties.date1904 = true;
      sheet.getCell('A1').value = new Date('2026-12-31T00:00:00Z');
      sheet.getCell('A1').numFmt = 'yyyy-mm-dd';
    });
    assert.deepEqual(cells, [{ text: '2026-12-31', date: '2026-12-31' }]);
  });

  it('are read whatever their parts are called, with prefixes, and with texts in the cells', async () => {
    const rows =
      '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>6.6</x:t></x:is></x:c><x:c r="C2" t="str"><x:f>A1&amp;"x"</x:f><x:v>a &amp; b</x:v></x:c></x:row>';
    const [table] = await tablesOf(
      byHand(
        `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
      ),
    );
    assert.equal(table?.name, 'A & B');
    assert.deepEqual(table.rows, [{ number: 2, cells: [undefined, { text: '6.6' }, { text: 'a & b' }] }]);
  });

  it('are refused where they are none, protected, cut off or damaged', async () => {
    assert.equal(await readWorkbook(strToU8('a,b\n1,2\n')), 'not-a-workbook');
    assert.equal(await readWorkbook(new Uint8Array()), 'not-a-workbook');
    assert.equal(
      await readWorkbook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      'protected',
    );
    const whole = byHand(sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>6.6</t></is></c></row>'));
    assert.equal((await tablesOf(whole)).length, 1);
    for (const share of [0.1, 0.5, 0.9])
      assert.equal(await readWorkbook(whole.slice(0, Math.floor(whole.length * share))), 'broken');
    assert.equal(await readWorkbook(zipSync({ 'a.txt': strToU8('no workbook') })), 'broken');
    assert.equal(await readWorkbook(byHand(sheetOf('<row r="1"><c r="A1"><v>1</c></row>'))), 'broken');
  });

  it('are refused where they are bombs: too many bytes, parts, sheets, rows, cells, or a row far away', async () => {
    const zeros = new Uint8Array(LIMITS.unpacked + 1).fill(0x20);
    const bomb = byHand(sheetOf(''), { 'xl/sharedStrings.xml': zeros });
    assert.ok(bomb.length < 1_000_000);
    assert.equal(await readWorkbook(bomb), 'too-large');
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.parts + 1 }, (_, at) => [`a${String(at)}`, new Uint8Array()]),
    );
    assert.equal(await readWorkbook(byHand(sheetOf(''), many)), 'too-large');
    assert.equal(await readWorkbook(byHand(sheetOf('<row r="1"/>'.repeat(1_000_000)))), 'too-large');
    const cells = `<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(LIMITS.cells + 1)}</row>`;
    assert.equal(await readWorkbook(byHand(sheetOf(cells))), 'too-large');
    const far = '<row r="999999999"><c r="A999999999"><v>1</v></c></row>';
    assert.equal(await readWorkbook(byHand(sheetOf(far))), 'too-large');
  });

  it('are not searched for what is larger when it is unfolded: entities, merged cells, names, rules', async () => {
    const entity =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    assert.equal(
      await readWorkbook(byHand(sheetOf(''), { 'xl/sharedStrings.xml': strToU8(entity) })),
      'broken',
    );
    const whole = 'A1:XFD1048576';
    const sheet = `<worksheet><cols><col min="1" max="16384"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>6.6</t></is></c></row></sheetData><mergeCells><mergeCell ref="${whole}"/></mergeCells><dataValidations><dataValidation sqref="${whole}" type="list"><formula1>1</formula1></dataValidation></dataValidations></worksheet>`;
    const [table] = await tablesOf(byHand(sheet));
    assert.deepEqual(table?.rows, [{ number: 1, cells: [{ text: '6.6' }] }]);
  });

  it('say a size that is not true, and get no more room than they say', async () => {
    const bytes = byHand(sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(5_000_000)}`));
    const lied = new Uint8Array(bytes);
    const view = new DataView(lied.buffer);
    // In the directory at the end of the archive, the size of each part stands 24 bytes behind its mark.
    for (let at = 0; at < lied.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 200, true);
    }
    const tables = await readWorkbook(lied);
    assert.ok(tables === 'broken' || Array.isArray(tables));
  });
});
