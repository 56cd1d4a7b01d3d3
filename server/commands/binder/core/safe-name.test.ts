import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clashKey, safeName } from './safe-name.ts';

describe('a name that every system takes', () => {
  it('is the written one where that is harmless', () => {
    for (const name of [
      'seal-audit-2026-10-30.pdf',
      'Bitácora de sellos (2).csv',
      '6.6 Seal audit',
      '封条.xlsx',
    ])
      assert.equal(safeName(name), name);
  });

  it('has nothing that Windows forbids or that cannot be seen', () => {
    assert.equal(safeName('a<b>:"c|d?*.csv'), 'a_b_c_d_.csv');
    assert.equal(safeName('in\u202Evoice\u200B.pdf'), 'in_voice_.pdf');
    assert.equal(safeName('..\\..\\etc/passwd'), '_._._etc_passwd');
    assert.equal(safeName('trailing. . .'), 'trailing');
    assert.equal(safeName('.hidden'), '_hidden');
    for (const name of ['', ' ', '.', '..', '...']) assert.match(safeName(name), /^(?:file|_)$/, name);
  });

  it('is no device', () => {
    assert.equal(safeName('con'), '_con');
    assert.equal(safeName('Aux.txt'), '_Aux.txt');
    assert.equal(safeName('COM1.tar.gz'), '_COM1.tar.gz');
    assert.equal(safeName('lpt¹'), '_lpt¹');
    assert.equal(safeName('console.log'), 'console.log');
  });

  it('keeps its ending where it is cut', () => {
    assert.equal(safeName(`${'x'.repeat(300)}.pdf`, 20, ' (2)'), `${'x'.repeat(12)} (2).pdf`);
    assert.equal(safeName(`${'😀'.repeat(100)}.pdf`, 9), '😀😀.pdf');
  });

  it('holds for whatever text', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 40, max: 120 }),
        (text, longest) => {
          const name = safeName(text, longest);
          // A device gets one sign in front.
          assert.ok(name.length > 0 && name.length <= longest + 1, name);
          assert.ok(Buffer.byteLength(name) <= 255);
          assert.doesNotMatch(name, /[<>:"/\\|?*\p{Cc}\p{Cs}]|^\.|[. ]$/u);
          assert.equal(safeName(name, longest + 1), name);
        },
      ),
    );
  });

  it('is known again in other letter case or composition', () => {
    assert.equal(clashKey('Auditoría.PDF'), clashKey('auditori\u0301a.pdf'));
    assert.notEqual(clashKey('a.pdf'), clashKey('b.pdf'));
  });
});
