import assert from 'node:assert/strict';
import type { OffsetRange } from '../../syntax/node.ts';
import { alarmCodes, passwords, socialSecurityNumbers } from './secrets.ts';

const found = (find: (text: string) => OffsetRange[], text: string) =>
  find(text).map(({ start, end }) => text.slice(start, end));

describe('secrets', () => {
  it('finds social security numbers', () => {
    assert.deepEqual(found(socialSecurityNumbers, 'number: 123-45-6789'), ['123-45-6789']);
    assert.deepEqual(found(socialSecurityNumbers, 'SSN 512-34-5678, and 513-34-5678.'), [
      '512-34-5678',
      '513-34-5678',
    ]);
  });

  it('leaves other numbers alone', () => {
    const others = [
      '***-**-1234',
      '000-12-3456',
      '666-12-3456',
      '912-12-3456',
      '123-00-4567',
      '123-45-0000',
      '12-345678900',
      '123456-12345',
      '01-234-5678',
      '2026-11-24',
      '+1 956 555 0100',
      '956-555-0100',
      'serial 123-45-6789',
      'Part no. 123-45-6789',
      'tel. 123-45-6789',
      'A123-45-6789',
      '123-45-6789-1',
      'folio: 123-45-6789',
    ];
    assert.deepEqual(
      others.filter((text) => socialSecurityNumbers(text).length > 0),
      [],
    );
  });

  it('finds passwords', () => {
    const texts = [
      'password: Summer2026!',
      'The password is P@ssw0rd.',
      'x-wifi-password: harbor77',
      'contraseña: Verano2026',
      'PWD=abc123def',
    ];
    assert.deepEqual(
      texts.filter((text) => passwords(text).length !== 1),
      [],
    );
    assert.deepEqual(found(passwords, 'password: "Summer2026!"'), ['Summer2026!']);
  });

  it('leaves talk about passwords alone', () => {
    const talk = [
      'Passwords are changed every 90 days.',
      'password: see vault',
      'password: ********',
      'password: <ask the CSO>',
      'The password is changed at first log-in.',
      'The password is stored in KeePass.',
      'password: 14-character minimum',
      'Password length: 14 characters.',
      'password: required',
      'password policy IT-014',
      'password: ISO27001 applies',
      'The passcode is 12-digit and unique.',
      'La contraseña es personal.',
      'contraseña: 12-caracteres',
      'password: ${VAULT}',
      'clave: SEC-12',
      'Password resets: 2026-10-30',
      'a passwordless log-in: FIDO2-key1',
    ];
    assert.deepEqual(
      talk.filter((text) => passwords(text).length > 0),
      [],
    );
  });

  it('finds alarm and door codes', () => {
    const texts = [
      'alarm code: 4711',
      'The gate code is 90210#',
      'código de la alarma: 8842',
      'PIN: 123456',
      'safe code = 7712',
    ];
    assert.deepEqual(
      texts.filter((text) => alarmCodes(text).length !== 1),
      [],
    );
  });

  it('leaves talk about codes alone', () => {
    const talk = [
      'Alarm codes are unique per user.',
      'The alarm code is changed every 90 days.',
      'A PIN of four digits.',
      'PIN: 4 digits',
      'alarm code: kept by the CSO',
      'The alarm code is 6-digit.',
      'alarm code review: 2026-10-30',
      'alarm code: 2026-10-30',
      'pin code list 4711',
      'código de conducta: 2024',
      'HS code: 940360',
      'The alarm code is 4711-A on form 12.',
      'spin: 1234',
    ];
    assert.deepEqual(
      talk.filter((text) => alarmCodes(text).length > 0),
      [],
    );
  });
});
