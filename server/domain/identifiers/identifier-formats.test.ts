import assert from 'node:assert/strict';
import { IDENTIFIER_FORMATS, IMPORTER_OF_RECORD } from './identifier-formats.ts';

const CASES: readonly (readonly [key: string, good: readonly string[], bad: readonly string[]])[] = [
  ['ein', ['12-3456789', '123456789'], ['1-23456789', '12-345678']],
  ['duns', ['012345678', '01-234-5678'], ['12345678', '0123456789']],
  ['scac', ['ABCD', 'UP'], ['A', 'ABCDE', 'AB1']],
  ['mid', ['MXACEPLA123MON', 'CNSHEHON5SHE'], ['MX', 'XX-ACME', 'MXACEPLA123MONTERREY']],
  ['usdot', ['12345', '123456', '12345678'], ['1234', '123456789']],
  ['docket', ['MC-123456', 'FF12345', 'MX1234567'], ['XX-123456', 'MC-1']],
  ['fmcOrganization', ['012345'], ['12345', '1234567']],
  ['fmcTerminal', ['002345'], ['2345']],
  ['iataCode', ['XY', '3V', 'V3', '123456', '1234567'], ['XYZ', '12', '12345']],
  ['icaoCode', ['XYZ'], ['XY', 'XY1']],
  ['brokerLicense', ['1234', '12345', '123456'], ['123', '1234567']],
  ['filerCode', ['A1B', '123'], ['A1', 'A1BC']],
  ['rfc', ['ABC010203XY9', 'ABCD991231AB1', 'Ñ&C000229XX1'], ['ABC011303XY9', 'AB010203XY9', 'ABC010203XY']],
  ['canadianBusinessNumber', ['123456789RM0001'], ['123456789', '123456789RT0001']],
];

describe('identifier formats', () => {
  for (const [key, good, bad] of CASES) {
    it(`knows the form of ${key}`, () => {
      const format = IDENTIFIER_FORMATS[key];
      assert.ok(format);
      assert.deepEqual(
        good.filter((text) => !format.test(text)),
        [],
      );
      assert.deepEqual(
        bad.filter((text) => format.test(text)),
        [],
      );
    });
  }

  it('covers every form that is here', () => {
    assert.deepEqual(CASES.map(([key]) => key).sort(), Object.keys(IDENTIFIER_FORMATS).sort());
  });

  it('knows the three forms of an importer of record number', () => {
    const matches = (format: string, text: string) => IMPORTER_OF_RECORD[format]?.test(text);
    assert.equal(matches('irs', '12-345678900'), true);
    assert.equal(matches('irs', '12-3456789AB'), true);
    assert.equal(matches('irs', '12-3456789OI'), false);
    assert.equal(matches('cbp-assigned', '123456-12345'), true);
    assert.equal(matches('cbp-assigned', '12-345678900'), false);
    assert.equal(matches('ssn', '***-**-1234'), true);
    assert.equal(matches('ssn', '123-45-6789'), false);
  });
});
