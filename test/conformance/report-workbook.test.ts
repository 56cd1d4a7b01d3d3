import assert from 'node:assert/strict';
import { join } from 'node:path';
import { workbookBytes } from '../../server/commands/report/formats/workbook/workbook-bytes.lazy.ts';
import { workbookPlan } from '../../server/commands/report/formats/workbook/workbook-plan.ts';
import { readWorkbook } from '../../server/spreadsheets/read-workbook.lazy.ts';
import type { ReportData } from '../../server/commands/report/core/report-data.ts';
import { reportDataOf } from './report-data-of.ts';
import { find, partsOf, readSheets, type RawCell } from './office-parts.ts';

const samples = join(import.meta.dirname, '../../samples');
const make = (data: ReportData) => workbookBytes(workbookPlan(data));

/** The rows of a sheet as its header names them. */
function rowsOf(cells: ReadonlyMap<string, RawCell>): Record<string, RawCell>[] {
  const rows = new Map<number, Record<string, RawCell>>();
  for (const [address, cell] of cells) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (row === '1') continue;
    const header = cells.get(`${column}1`)?.text ?? column;
    rows.set(Number(row), { ...rows.get(Number(row)), [header]: cell });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** `YYYY-MM-DD` of a day’s serial number. */
const dayOf = (serial: string | undefined) =>
  serial === undefined
    ? undefined
    : new Date((Number(serial) - 25569) * 86_400_000).toISOString().slice(0, 10);

/** A small report with one answer, whose texts a test chooses. */
async function withTexts(response: string, legalName: string): Promise<ReportData> {
  const data = await reportDataOf(join(samples, 'small-importer'));
  const [profile] = data.profiles;
  const [answer] = profile?.answers ?? [];
  assert.ok(profile && answer);
  return {
    ...data,
    profiles: [{ ...profile, answers: [{ ...answer, response, title: legalName }] }],
  };
}

describe('the workbook of a report', function () {
  this.timeout(60_000);
  let data: ReportData;
  let bytes: Uint8Array;
  before(async () => {
    data = await reportDataOf(join(samples, 'multinational'));
    bytes = await make(data);
  });

  it('has one row a criterion in the order of the portal, and one for each site that differs', () => {
    const rows = rowsOf(readSheets(bytes).get('Criteria')?.cells ?? new Map<string, RawCell>());
    const expected = data.profiles.flatMap(({ id, answers }) =>
      answers.flatMap((answer) => [
        { profile: id, criterion: answer.id, site: answer.sites.join(', ') },
        ...answer.bySite.map(({ site }) => ({ profile: id, criterion: answer.id, site })),
      ]),
    );
    assert.ok(expected.length > 250);
    assert.ok(expected.some(({ site }) => site === 'jol-02'));
    assert.deepEqual(
      rows.map((row) => ({
        profile: row['Profile']?.text,
        criterion: row['Criterion']?.text,
        site: row['Site']?.text ?? '',
      })),
      expected,
    );
  });

  it('tells what the answers say, dates as days without a shift', () => {
    const rows = rowsOf(readSheets(bytes).get('Criteria')?.cells ?? new Map<string, RawCell>());
    const words = data.profiles.flatMap(({ answers }) =>
      answers.flatMap((answer) => [answer, ...answer.bySite]),
    );
    assert.equal(rows.length, words.length);
    for (const [position, { response, reviewed, targetDate, frequency }] of words.entries()) {
      const row = rows[position] ?? {};
      assert.equal(row['Response']?.text, response);
      assert.equal(row['Frequency']?.text, frequency);
      assert.equal(dayOf(row['Reviewed']?.text), reviewed);
      assert.equal(dayOf(row['Target date']?.text), targetDate);
      if (reviewed !== undefined) {
        assert.equal(row['Reviewed']?.type, undefined);
        assert.equal(row['Reviewed']?.format, 'yyyy-mm-dd');
      }
    }
  });

  it('lists everything else on sheets of its own', () => {
    const sheets = readSheets(bytes);
    assert.deepEqual(
      [...sheets.keys()],
      [
        'About',
        'Criteria',
        'Partners',
        'Corrective actions',
        'Training',
        'Due',
        'Findings',
        'Sites',
        'Contacts',
      ],
    );
    const count = (name: string) => rowsOf(sheets.get(name)?.cells ?? new Map<string, RawCell>()).length;
    assert.equal(count('Partners'), data.partners.length);
    assert.equal(count('Corrective actions'), data.actions.length);
    assert.equal(count('Training'), data.sessions.length);
    assert.equal(count('Due'), data.due.length);
    assert.equal(count('Findings'), data.findings.length);
    assert.equal(count('Sites'), data.profiles.flatMap(({ sites }) => sites).length);
    assert.equal(count('Contacts'), data.profiles.flatMap(({ contacts }) => contacts).length);
  });

  it('has a frozen header with filters that is printed on each page, in landscape', () => {
    const spaces = { s: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' };
    const sheets = readSheets(bytes);
    for (const [name, { xml }] of sheets) {
      assert.deepEqual(find(xml, '//s:pageSetup/@orientation', spaces), ['landscape'], name);
      if (name === 'About') continue;
      assert.deepEqual(find(xml, '//s:pane/@state', spaces), ['frozen'], name);
      assert.equal(find(xml, '//s:autoFilter/@ref', spaces).length, 1, name);
    }
    const titles = find(partsOf(bytes).get('xl/workbook.xml') ?? '', '//s:definedName', spaces);
    assert.equal(titles.length, 8);
  });

  it('says in words what its colors say', () => {
    const rows = rowsOf(readSheets(bytes).get('Criteria')?.cells ?? new Map<string, RawCell>());
    const grounds = new Map(
      rows.flatMap((row) => {
        const cell = row['How it stands'];
        return cell ? [[cell.text, cell.ground] as const] : [];
      }),
    );
    assert.notEqual(grounds.get('implemented'), grounds.get('planned'));
    assert.notEqual(grounds.get('implemented'), undefined);
  });

  it('names its language, title and day, and is the same each time', async () => {
    const core = partsOf(bytes).get('docProps/core.xml') ?? '';
    assert.match(core, /<dc:language>en</);
    assert.match(core, /<dc:title>CTPAT security report</);
    assert.match(core, /<dcterms:created[^>]*>2026-11-24T00:00:00Z</);
    assert.deepEqual(await make(data), bytes);
  });

  it('has no formula and nothing from elsewhere, whatever texts begin with', async () => {
    for (const begin of [
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\n',
      '=HYPERLINK("http://x","y")',
      '-1+1',
      '_x0041_ ',
      '7.30',
    ]) {
      const text = `${begin}1+1|cmd`;
      const hostile = await make(await withTexts(text, text));
      const parts = partsOf(hostile);
      for (const [name, xml] of parts) {
        assert.ok(!/<f[ >/]/.test(xml), `${name} has no formula`);
        assert.ok(!/TargetMode="External"/.test(xml), `${name} has no link`);
      }
      const cell = readSheets(hostile).get('Criteria')?.cells.get('J2');
      assert.equal(cell?.type, 's');
      if (/^[=+\-@\t\n]/.test(text)) assert.equal(cell.format, '@');
      const tables = await readWorkbook(hostile);
      assert.ok(typeof tables !== 'string');
      assert.equal(tables[1]?.rows[1]?.cells[9]?.text, text);
    }
  });

  it('drops what XML cannot say, and halves of characters', async () => {
    const hostile = await make(await withTexts('a\u0000b\u0007c\uD800d\uFFFEe\u001Bf 🚢', 'x'));
    assert.equal(readSheets(hostile).get('Criteria')?.cells.get('J2')?.text, 'abcdef 🚢');
  });

  it('cuts a text that no cell holds, with a mark, and says so', async () => {
    const hostile = await make(await withTexts(`${'x'.repeat(32_700)}${'🚢'.repeat(100)}`, 'x'));
    const sheets = readSheets(hostile);
    const text = sheets.get('Criteria')?.cells.get('J2')?.text ?? '';
    assert.ok(text.length <= 32_767);
    assert.match(text, /… \[✂ cut here, \d+ characters more\]$/);
    const about = [...(sheets.get('About')?.cells.values() ?? [])].map((cell) => cell.text);
    assert.ok(about.some((line) => line.includes('Texts that were longer and are cut: 1.')));
  });

  it('is in Spanish where that is the language', async () => {
    const spanish = readSheets(await make(await reportDataOf(join(samples, 'mexico-carrier'), 'es')));
    assert.ok(spanish.has('Criterios'));
    assert.equal(spanish.get('Criterios')?.cells.get('J1')?.text, 'Respuesta');
  });
});
