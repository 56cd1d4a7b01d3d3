import { procedureWith } from '../examples/procedures.ts';
import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['4.8', '4.7', '4.5', '4.1'],
  hints: [
    'share',
    'common',
    'generic',
    'joint',
    'everyone',
    'everybody',
    'whole',
    'shift',
    'compart',
    'comun',
    'solo',
    'sola',
  ],
  says: phrases(
    'shares? (?:an?|one|the same|a single|the|their) <2>(?:log-?ins?|accounts?|user ?names?|user ids?|passwords?|passphrases?|credentials)(?! (?:list|manager|number|data|report|statement|review|policy|rules?|vault|holder|names of))',
    '(?:uses?|signs? (?:in|on) with|logs? (?:in|on) (?:with|under|as)|works? (?:with|under)|opens? with) (?:an?|one|the) (?:\\w+ )?(?:shared|common|generic|joint) (?:\\w+ )?(?:log-?ins?|accounts?|user ?names?|user ids?|passwords?|passphrases?|credentials)',
    '(?:there is|we have) (?:one|a single) (?:log-?in|account|user name|password) for (?:all|the whole|everyone|everybody|each shift|the shift)',
    'compart(?:en?|imos) (?:un|una|el|la|su|el mismo|la misma|un mismo|una misma|un solo|una sola) (?:\\w+ )?(?:usuario|cuenta|contraseña|clave)(?! (?:de banco|bancaria))',
    'se comparten? (?:la|el|las|los) (?:misma |mismo )?(?:contraseñas?|usuarios?|cuentas?|claves?)(?! (?:de banco|bancarias?))',
    '(?:usan?|usamos|utilizan?|entran?|ingresan?|acceden?|trabajan?) (?:todos )?(?:con )?(?:un|una|el|la) (?:usuario|cuenta|contraseña|clave) (?:generic[oa]|compartid[oa]|comun)',
    'hay (?:un solo usuario|una sola cuenta|una sola contraseña) para tod[oa]s?',
  ),
  unless: phrases(
    'printers?|servers?|service|kiosks?|jobs|interfaces?|machines?|read-only|impresoras?|servidores?|servicio|interfaz|maquinas?|solo lectura',
  ),
};

/** Shared log-in. */
export const sharedAccounts = defineRule({
  meta: {
    id: 'cybersecurity/shared-accounts',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['4.8'],
    messages: {
      admitted: {
        what: '“{words}” says that people work under one account, so nobody can tell who did what.',
        help: 'Give each person an account of their own, on dock computers and scanners too, and write so.',
      },
    },
    docs: () => ({
      title: 'Shared log-in',
      description:
        'An answer or a procedure says that several people work with one account or password. Sentences that forbid it, deal with a case of it, or speak of machines are left alone.',
      bad: [
        {
          text: profileSaying('en', {
            '4.8': 'Office staff have named accounts. Dock clerks ⟦share one login⟧ on the PC at door 3.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.8':
              'El personal de oficina tiene cuenta propia. Los capturistas ⟦usan un usuario genérico⟧ en la PC del andén.',
          }),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            { Procedure: '1. **Dock Clerk:** ⟦Log in with the shared account⟧ and print the list.' },
            { criteria: '["4.8"]' },
          ),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '4.8':
              'Nobody may share a password. A clerk who shares an account gets a written warning. IT and HR share the account list each quarter. Label printers sign in with a generic account that cannot read mail. Shared log-ins were removed in March, and the monthly export shows none. The night team shares one password vault, and each of its entries is named.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.8':
              'Está prohibido que dos personas compartan una cuenta. Cuando los operadores comparten la clave, el área de Sistemas la cambia ese día. Sistemas y RH comparten la lista de cuentas cada trimestre. Nadie usa un usuario genérico; las impresoras entran con cuenta de servicio. El personal comparte la oficina, y cada quien entra con su cuenta.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
