import assert from 'node:assert/strict';
import { isNumberInClear, socialSecurityNumbers } from './social-security-numbers.ts';

const found = (text: string) => socialSecurityNumbers(text).map(({ start, end }) => text.slice(start, end));

/** Texts of which none, or not just one, is found, where `times` are wanted. */
const unlike = (times: number, texts: readonly string[]) =>
  texts.filter((text) => found(text).length !== times);

describe('social security numbers', () => {
  it('are found, each by itself', () => {
    assert.deepEqual(found('number: 123-45-6789'), ['123-45-6789']);
    assert.deepEqual(found('SSN 512-34-5678, and 513-34-5678.'), ['512-34-5678', '513-34-5678']);
  });

  it('are found whatever stands before them but the name of another sort of number', () => {
    assert.deepEqual(
      unlike(1, [
        'SSN no. 512-34-5678',
        'social security item 512-34-5678',
        'Número de seguro social: 512-34-5678',
        'tipo: 512-34-5678',
        'pilot 512-34-5678',
        'hotel 512-34-5678',
        'Employee 512-34-5678',
        '(512-34-5678)',
      ]),
      [],
    );
  });

  it('leaves masks, numbers that are not given out and longer numbers alone', () => {
    assert.deepEqual(
      unlike(0, [
        '***-**-1234',
        'XXX-XX-1234',
        '000-12-3456',
        '666-12-3456',
        '912-12-3456',
        '123-00-4567',
        '123-45-0000',
        'A123-45-6789',
        '123-45-6789-1',
        '2123-45-6789',
        '123-45-67890',
        '1.512-34-5678',
        '512-34-5678.5',
        '123456789',
      ]),
      [],
    );
  });

  it('leaves other numbers alone', () => {
    assert.deepEqual(
      unlike(0, [
        '12-345678900',
        '123456-12345',
        '01-234-5678',
        '2026-11-24',
        '+1 956 555 0100',
        '956-555-0100',
        'serial 123-45-6789',
        'Part no. 123-45-6789',
        'tel. 123-45-6789',
        'folio: 123-45-6789',
        'Seal number 123-45-6789',
        'sello núm. 123-45-6789',
        'PO 123-45-6789',
        'criteria 4.10-4.13',
      ]),
      [],
    );
  });

  it('where one is said to stand, any nine digits are in clear', () => {
    assert.deepEqual(['512345678', '512-34-5678', '912 34 5678'].map(isNumberInClear), [true, true, true]);
    assert.deepEqual(['***-**-1234', '12-345678900', ''].map(isNumberInClear), [false, false, false]);
  });
});
