import { procedureWith } from '../examples/procedures.ts';
import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['10.2', '10.1'],
  hints: [
    'visitor',
    'vendor',
    'contract',
    'technician',
    'cleaner',
    'guest',
    'known',
    'regulars',
    'visita',
    'proveedor',
    'tecnico',
    'conocido',
  ],
  says: phrases(
    '(?:visitors?|vendors?|contractors?|technicians?|cleaners?|guests?|known faces|regulars) <4>(?:needs?|shows?|presents?|brings?) no (?:photo )?(?:ids?|identification|identity card|photo card|passport|document)',
    '(?:visitors?|vendors?|contractors?|technicians?|cleaners?|guests?|known faces|regulars) <4>(?:are|is) not (?:asked|required) (?:for|to show|to present|to bring) (?:an? |any |their )?(?:photo )?(?:ids?|identification|identity card|photo card|passport|document)',
    '(?:visitors?|vendors?|contractors?|technicians?|cleaners?|guests?|known faces|regulars) <4>(?:enters?|come in|comes in|sign in|signs in|walk in|walks in|are waved (?:in|through)|are let in) without (?:showing |presenting |an? |any |their )*(?:photo )?(?:ids?|identification|identity card|photo card|passport|document)',
    'no (?:photo )?(?:ids?|identification|identity card|photo card|passport|document) is (?:asked|requested|required) (?:of|from) (?:visitors?|vendors?|contractors?|technicians?|cleaners?|guests?|known faces|regulars)',
    'no se (?:pide|solicita|exige|requiere) identificacion a (?:los |las )?(?:visitantes?|visitas|proveedor(?:es)?|contratistas?|tecnicos?|conocidos)',
    '(?:visitantes?|visitas|proveedor(?:es)?|contratistas?|tecnicos?|conocidos) <4>no (?:muestran|presentan|necesitan|requieren) identificacion',
    '(?:visitantes?|visitas|proveedor(?:es)?|contratistas?|tecnicos?|conocidos) <4>(?:entran|pasan|ingresan) sin (?:identificarse|identificacion|mostrar identificacion|presentar identificacion)',
  ),
  unless: phrases(
    'waits?|lobby|outside|turned away|refused|leaves?|again|employees? of ours|esperan?|fuera|se retiran?|otra vez|de nuevo',
  ),
};

/** Visitors enter without identification. */
export const visitorsNotIdentified = defineRule({
  meta: {
    id: 'access/visitors-not-identified',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['10.2'],
    messages: {
      admitted: {
        what: '“{words}” says that people enter without a photo identification.',
        help: 'Ask everyone who is not an employee for a photo identification on arrival, known faces too, and note in the log that it was seen.',
      },
    },
    docs: () => ({
      title: 'Visitors enter without identification',
      description:
        'An answer or a procedure says that visitors, vendors or technicians enter without showing identification. Sentences about people who are turned away for that reason are left alone.',
      bad: [
        {
          text: profileSaying('en', {
            '10.2': 'Reception logs new faces. ⟦Vendors on weekly rounds need no ID⟧.',
          }),
        },
        {
          text: profileSaying('es', {
            '10.2': 'Recepción anota a los nuevos. Los ⟦proveedores conocidos entran sin identificarse⟧.',
          }),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            { Procedure: '1. **Receptionist:** Let regulars pass; ⟦no ID is asked of vendors⟧.' },
            { criteria: '["10.2"]' },
          ),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '10.2':
              'No visitor enters without a photo ID. A visitor who shows no ID waits in the lobby. Visitors without identification meet their host outside. If a vendor presents no identification, the receptionist calls the firm. Contractors sign in with photo ID at the front desk. Visitors are not asked for ID again on the same day, as the badge shows.',
          }),
        },
        {
          text: profileSaying('es', {
            '10.2':
              'Ningún visitante entra sin identificación. El visitante que no muestra identificación espera en recepción. Si los proveedores no presentan identificación, el guardia llama a su empresa. Los visitantes sin identificación se atienden fuera. Recepción pide identificación a cada técnico.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
