import assert from 'node:assert/strict';
import { LIMITS } from './limits.ts';
import { readCsv } from './read-csv.lazy.ts';

const rowsOf = (bytes: Uint8Array) => {
  const table = readCsv(bytes, 'list.csv');
  assert.ok(typeof table !== 'string');
  return table.rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell?.text)]);
};

describe('CSV files from elsewhere', function () {
  this.timeout(60_000);

  const expected = [
    [1, 'Criterio', 'Respuesta'],
    [2, '6.6', 'Sí, el jefe\nrevisa; cada mes'],
  ];
  const text = (separator: string) =>
    `Criterio${separator}Respuesta\r\n6.6${separator}"Sí, el jefe\r\nrevisa; cada mes"\r\n\r\n`;

  it('are read with any of the usual separators', () => {
    for (const separator of [',', ';', '\t', '|'])
      assert.deepEqual(rowsOf(Buffer.from(text(separator))), expected, separator);
    assert.deepEqual(rowsOf(Buffer.from(`sep=;\r\n${text(';')}`)), [
      [2, 'Criterio', 'Respuesta'],
      [3, '6.6', 'Sí, el jefe\nrevisa; cada mes'],
    ]);
  });

  it('are read in any of the usual encodings', () => {
    assert.deepEqual(rowsOf(Buffer.from(`\uFEFF${text(';')}`)), expected);
    assert.deepEqual(rowsOf(Buffer.from(text(';'), 'latin1')), expected);
    assert.deepEqual(rowsOf(Buffer.from(`\uFEFF${text('\t')}`, 'utf16le')), expected);
    const swapped = Buffer.from(`\uFEFF${text('\t')}`, 'utf16le').swap16();
    assert.deepEqual(rowsOf(swapped), expected);
    // The dash and the quotes of Windows are none in Latin-1.
    assert.deepEqual(rowsOf(Buffer.from([0x61, 0x2c, 0x93, 0x62, 0x94, 0x20, 0x96, 0x0a])), [
      [1, 'a', '“b” –'],
    ]);
  });

  it('may have commas in their sentences where semicolons part', () => {
    const bytes = Buffer.from(
      'Criterio;Estatus;Respuesta\n6.6;Cumple;Sí, a veces, mucho\n6.7;Cumple;No, nunca\n',
    );
    assert.deepEqual(rowsOf(bytes)[1], [2, '6.6', 'Cumple', 'Sí, a veces, mucho']);
  });

  it('are refused where they are no text, broken or too large', () => {
    assert.equal(readCsv(new Uint8Array([1, 0, 2]), 'a'), 'not-text');
    assert.equal(readCsv(Buffer.from('a,b\n'.repeat(LIMITS.rows + 1)), 'a'), 'too-large');
    assert.equal(readCsv(Buffer.from(`a${','.repeat(LIMITS.cells + 1)}`), 'a'), 'too-large');
    assert.equal(readCsv(Buffer.from('a,"b\nc,d\n'), 'a'), 'broken');
  });

  it('lose control characters, and nothing else', () => {
    assert.deepEqual(rowsOf(Buffer.from('a\u001B[31m,=1+1\n')), [[1, 'a[31m', '=1+1']]);
  });
});
