import assert from 'node:assert/strict';
import { passwords } from './passwords.ts';

const found = (text: string) => passwords(text).map(({ start, end }) => text.slice(start, end));
const unlike = (times: number, texts: readonly string[]) =>
  texts.filter((text) => found(text).length !== times);

describe('passwords', () => {
  it('are found, without what surrounds them', () => {
    assert.deepEqual(found('password: "Summer2026!"'), ['Summer2026!']);
    assert.deepEqual(found('The password is P@ssw0rd.'), ['P@ssw0rd']);
    assert.deepEqual(found('{ user: admin, password: Summer2026!}'), ['Summer2026!']);
    assert.deepEqual(found('**Password:** Summer2026!\r\n'), ['Summer2026!']);
    assert.deepEqual(found('password: Summer2026!\npassword: Winter2026!'), ['Summer2026!', 'Winter2026!']);
  });

  it('are found as values of keys', () => {
    assert.deepEqual(
      unlike(1, [
        'x-wifi-password: harbor77',
        'nvrPassword: Summer2026!',
        'x_password: Summer2026!',
        'PWD=abc123def',
        'passwd: abc123!',
        'password: 123456',
        '"password": "Summer2026!"',
        '| Password | Summer2026! |',
      ]),
      [],
    );
  });

  it('are found in sentences', () => {
    assert.deepEqual(
      unlike(1, [
        '**Password**: Summer2026!',
        'Password for the camera system: Summer2026!',
        'The password of the recorder is Summer2026',
        'contraseña: Verano2026',
        'La contraseña es Verano2026.',
        'contraseña del wifi: Verano2026',
        'clave: Verano2026!',
        'clave del portal: Abc12345',
        'Clave de acceso: Abc12345',
      ]),
      [],
    );
  });

  it('leaves talk about passwords alone', () => {
    assert.deepEqual(
      unlike(0, [
        'Passwords are changed every 90 days.',
        'The password is changed at first log-in.',
        'The password is stored in KeePass.',
        'Password length: 14 characters.',
        'password: 14-character minimum',
        'Password: 8+ characters',
        'password: minimum-14',
        'password: required',
        'password policy IT-014',
        'password: ISO27001 applies',
        'The passcode is 12-digit and unique.',
        'The password is 2FA-protected',
        'The password is level-3-only',
        'Password resets: 2026-10-30',
        'password: 2026-10-30',
        'password: 10/12/2026',
        'password: 20261030',
        'password: 4.3',
        'a passwordless log-in: FIDO2-key1',
        'password: complexity-level-3',
      ]),
      [],
    );
  });

  it('leaves masks, references and places to fill in alone', () => {
    assert.deepEqual(
      unlike(0, [
        'password: see vault',
        'password: ********',
        'password: S*****6',
        'password: <ask the CSO>',
        'password: {{ nvr1 }}',
        'password: ${VAULT}',
        'password: $NVR_PASSWORD1',
        'password: %NVR_PASSWORD1%',
        'password: vault/nvr-01',
        'password: op://vault/item1',
        'password: !secret nvr1',
        'password: 1Password',
        'password: it@harborpine.example',
        'password: FRM-IT-014',
        'password: kept-by-CSO-2',
        'password: $2b$12$abcdefg',
        'password:\n  owner: CSO-2026',
      ]),
      [],
    );
  });

  it('leaves Spanish talk alone, and the many meanings of clave', () => {
    assert.deepEqual(
      unlike(0, [
        'La contraseña es personal.',
        'Las contraseñas se cambian cada 90 días.',
        'contraseña: 12-caracteres',
        'contraseña: ver SOP-12',
        'clave: SEC-12',
        'clave: Seccion12',
        'Clave de producto SAT: 78101800',
        'clave de acceso: FO-SEG-001',
        'Puesto clave: Supervisor2',
        'autoclave: A1234567!',
      ]),
      [],
    );
  });
});
