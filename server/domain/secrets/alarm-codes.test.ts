import assert from 'node:assert/strict';
import { alarmCodes } from './alarm-codes.ts';

const found = (text: string) => alarmCodes(text).map(({ start, end }) => text.slice(start, end));
const unlike = (times: number, texts: readonly string[]) =>
  texts.filter((text) => found(text).length !== times);

describe('alarm and door codes', () => {
  it('are found', () => {
    assert.deepEqual(found('The gate code is 90210#'), ['90210']);
    assert.deepEqual(
      unlike(1, [
        'alarm code: 4711',
        'alarmCode: 4711',
        'alarm_code: 4711',
        '**Alarm code:** 4711',
        'alarm code for the warehouse: 4711',
        'alarm panel code: 4711',
        'alarm disarm code is 4711',
        "alarm PIN: '4711'",
        'safe code = 7712',
        '| Gate code | 4711 |',
      ]),
      [],
    );
  });

  it('are found as a PIN', () => {
    assert.deepEqual(
      unlike(1, [
        'PIN: 123456',
        'PIN code: 4711',
        'PIN number is 4711',
        'pin: 4711',
        '- { contact: cso, pin: 4711 }',
        'x-gate-pin: 4711',
        'NIP: 4711',
      ]),
      [],
    );
  });

  it('are found in Spanish', () => {
    assert.deepEqual(
      unlike(1, [
        'código de la alarma: 8842',
        'codigo de alarma es 4711',
        'código de la caja fuerte: 4711',
        'Código del portón: 4711',
        'código de desactivación: 4711',
        'clave de la alarma: 4711',
        'NIP de la alarma: 4711',
      ]),
      [],
    );
  });

  it('leaves talk about codes alone', () => {
    assert.deepEqual(
      unlike(0, [
        'Alarm codes are unique per user.',
        'The alarm code is changed every 90 days.',
        'A PIN of four digits.',
        'PIN de cuatro dígitos',
        'PIN: 4 digits',
        'alarm code: kept by the CSO',
        'alarm code: ****',
        'The alarm code is 6-digit.',
        'alarm code review: 2026-10-30',
        'alarm code: 2026-10-30',
        'alarm code: 2026',
        'alarm code: 4.3',
        'código de alarma: único por usuario',
      ]),
      [],
    );
  });

  it('leaves other numbers alone', () => {
    assert.deepEqual(
      unlike(0, [
        'pin code list 4711',
        'Bengaluru, PIN code: 560001',
        'PIN: 956-555-0100',
        'king pin: 5000 lb',
        'The king pin = 1250',
        'the pin is 1250 mm long',
        'Pin: 1250 mm',
        'spin: 1234',
        'código de conducta: 2024',
        'código postal: 88000',
        'clave SAT: 78101800',
        'HS code: 940360',
        'The alarm code is 4711-A on form 12.',
        'alarm code: 1234567890',
        'Alarm zone 4711',
        'duns: 012345678',
      ]),
      [],
    );
  });
});
