import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const program = join(import.meta.dirname, '../../dist/cli.cjs');
const PROFILE = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ours\nentity: importer\n';

/** Imports a workbook, made in the test, into a profile. */
async function importing(fill: (workbook: ExcelJS.Workbook) => void, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'ctpat-foreign-'));
  try {
    const workbook = new ExcelJS.Workbook();
    fill(workbook);
    writeFileSync(join(folder, 'book.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
    writeFileSync(join(folder, 'ours.ctpat.yaml'), PROFILE);
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, 'import', 'book.xlsx', '--profile', 'ours.ctpat.yaml', '--today', '2026-11-24', ...args],
      { cwd: folder, encoding: 'utf8' },
    );
    return { status, stderr, text: readFileSync(join(folder, 'ours.ctpat.yaml'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('ctpat import, of workbooks of one’s own', function () {
  this.timeout(60_000);

  it('finds the table below merged titles, on any sheet, under headers in two languages', async () => {
    const { status, stderr, text } = await importing((workbook) => {
      workbook.addWorksheet('Cover').getCell('B2').value = 'Security manual';
      const sheet = workbook.addWorksheet('MSC 2026');
      sheet.mergeCells('A1:F1');
      sheet.getCell('A1').value = 'Minimum security criteria, status and responses';
      sheet.getRow(4).values = [
        'Criterion / Criterio',
        'Criteria text',
        'Estatus (Status)',
        'Respuesta',
        'Target date',
      ];
      sheet.getRow(5).values = [
        'MSC 6.6',
        'Seals 1.2',
        'Parcialmente',
        { richText: [{ text: 'Each Monday ' }, { text: 'we count.' }] },
      ];
      sheet.getCell('E5').value = new Date('2027-01-31T00:00:00Z');
      sheet.getCell('E5').numFmt = 'dd/mm/yyyy';
    });
    assert.equal(status, 0, stderr);
    assert.match(stderr, /MSC 2026, row 5: 6\.6 \(status, response, targetDate\)/);
    assert.match(stderr, /Cover: no header row/);
    assert.equal(
      text,
      `${PROFILE}sections:\n  sealSecurity:\n    "6.6":\n      status: partial\n      response: Each Monday we count.\n      targetDate: 2027-01-31\n`,
    );
  });

  it('leaves a number that may be one of two criteria, and a date that was a criterion', async () => {
    const fill = (format: string) => (workbook: ExcelJS.Workbook) => {
      const sheet = workbook.addWorksheet('A');
      sheet.getRow(1).values = ['Criterion', 'Response', 'Status'];
      sheet.getRow(2).values = [7.3, 'Seal numbers stand on the bill.', 'Yes'];
      sheet.getCell('A2').numFmt = format;
      sheet.getRow(3).values = [new Date('2026-03-01T00:00:00Z'), 'A date.', 'Yes'];
      sheet.getCell('A3').numFmt = 'd-mmm';
      sheet.getRow(4).values = [6.6, 'We count.', 'Yes'];
    };
    const plain = await importing(fill('General'));
    assert.match(plain.stderr, /A, row 2: the number 7\.3 may be criterion 7\.3 or 7\.30/);
    assert.match(plain.stderr, /A, row 3: the spreadsheet made a date/);
    assert.ok(!plain.text.includes('"7.3'));
    assert.ok(plain.text.includes('"6.6":'));
    const shown = await importing(fill('0.00'));
    assert.ok(shown.text.includes('"7.30":'));
    assert.ok(!shown.text.includes('"7.3":'));
  });

  it('takes the results of formulas, never formulas, and tells of those without a result', async () => {
    const { stderr, text } = await importing((workbook) => {
      const sheet = workbook.addWorksheet('A');
      sheet.getRow(1).values = ['Criterion', 'Response', 'Status'];
      sheet.getRow(2).values = [
        '6.6',
        { formula: 'WEBSERVICE("http://x")', result: 'From a formula.' },
        'Yes',
      ];
      sheet.getRow(3).values = ['6.7', { formula: 'A1&"x"' }, 'Yes'];
      sheet.getRow(4).values = ['6.1', { error: '#REF!' }, 'Yes'];
    });
    assert.ok(text.includes('response: From a formula.'));
    assert.ok(!text.includes('WEBSERVICE'));
    assert.match(
      stderr,
      /row 3: the cell under “Response” holds an error, or a formula without a saved result/,
    );
    assert.match(stderr, /row 4: the cell under “Response” holds an error/);
  });

  it('does not take a list of findings for answers', async () => {
    const { status, stderr, text } = await importing((workbook) => {
      const sheet = workbook.addWorksheet('CAPA');
      sheet.getRow(1).values = ['Criterion', 'Finding', 'Status', 'Due date'];
      sheet.getRow(2).values = ['6.6', 'No log.', 'Completed', '2026-12-01'];
    });
    assert.equal(status, 2);
    assert.match(stderr, /^ctpat: Nothing in book\.xlsx looks like a table/);
    assert.equal(text, PROFILE);
  });

  it('writes what is hostile as text, and nothing of it to the terminal', async () => {
    const { stderr, text, status } = await importing((workbook) => {
      const sheet = workbook.addWorksheet('A\u202Eb');
      sheet.getRow(1).values = ['Criterion', 'Response', 'Status', 'Other\u0007'];
      sheet.getRow(2).values = ['6.6', '"]}\n---\nkind: Evil # *x &y !!t {{\n\t- : |', 'Yes'];
      sheet.getRow(3).values = ['x\u202E6.66 password: Tr0ub4dor&3', 'b', 'Yes'];
    });
    assert.equal(status, 0, stderr);
    assert.ok(!/[\u0007\u202E]/.test(stderr));
    assert.ok(!stderr.includes('Tr0ub4dor'));
    assert.equal(
      text.split('\n').filter((line) => line === '---' || line.startsWith('kind: Evil')).length,
      0,
    );
  });
});
