import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['4.8', '4.1'],
  hints: ['password', 'log-in', 'logins', 'log-ins', 'contraseña'],
  says: phrases(
    '(?:there (?:is|are)|we have|the company has) no (?:rules? (?:for|on|about) (?:passwords|log-?ins)|password (?:rules?|policy|requirements))',
    '(?:computers?|workstations?|terminals?|tablets?|scanners?|pcs?|laptops?) <4>(?:opens?|starts?|unlocks?|works?|(?:is|are) (?:used|opened)) without (?:an?|any) ?(?:password|log-?in)',
    'no password is (?:needed|required|asked for)(?=[.,;]| to (?:open|use|start|log|sign|enter|unlock))',
    '(?:no hay|no existen?|no tenemos|no contamos con) (?:reglas?|politicas?|requisitos?) (?:de|para|sobre) (?:las )?contraseñas?',
    '(?:computadoras?|equipos|terminales|tabletas?|laptops?) <4>(?:abren?|arrancan?|se usan?|funcionan?) sin contraseña',
    'no se (?:pide|requiere|exige) contraseña',
  ),
  unless: phrases(
    'keys?|passkeys?|fingerprints?|biometric\\w*|tokens?|badges?|cards?|pin|face|factors?|codes?|could|can|by telephone|by phone',
    'huellas?|tarjetas?|gafetes?|llaves?|factor|rostro|nip|codigos?|telefono|correo',
  ),
};

/** Log-in without a password. */
export const missingPasswordPolicy = defineRule({
  meta: {
    id: 'cybersecurity/missing-password-policy',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['4.8'],
    messages: {
      admitted: {
        what: 'The text says there is no password or no password policy: “{words}”.',
        help: 'Require a strong password, a passphrase or a second factor, and write its length and who verifies the settings.',
      },
    },
    docs: () => ({
      title: 'Log-in without a password',
      description:
        'An answer or a procedure says that computers are used without a password, or that there are no rules for passwords. A key, a badge, a code or a fingerprint in the place of the password is fine.',
      bad: [
        {
          text: profileSaying('en', {
            '4.8':
              'The office has a domain. The ⟦tablets at the dock open without a password⟧ so that work is quick.',
          }),
        },
        {
          text: profileSaying('en', {
            '4.8':
              'The office has a domain, but ⟦there are no password rules⟧ for the computers of dispatch.',
          }),
          note: 'The text does not say that an account is open to anybody, only that no policy exists.',
        },
        {
          text: profileSaying('es', {
            '4.8':
              'La oficina tiene dominio. En el almacén ⟦no se pide contraseña⟧ para abrir el sistema de embarques.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '4.8':
              'Tablets at the dock open without a password, by the badge and a PIN of the clerk. No computer starts without a password. There are no rules for passwords that a user could switch off. A laptop that opens without a password is taken in the same hour. No password is asked for by telephone, and users know it.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.8':
              'Las tabletas del andén abren sin contraseña, con el gafete y un NIP. Ningún equipo arranca sin contraseña. No se pide contraseña por teléfono ni por correo. Si las computadoras del patio se usan sin contraseña, Sistemas las retira. Las terminales se abren con huella y frase de 15 caracteres.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
