import { LETTER } from '../../syntax/letters.ts';
import { profileSaying } from '../examples/profiles.ts';
import type { Hit } from '../../domain/texts/hits.ts';
import { reportHits } from '../shared/report-hit.ts';
import { defineRule } from '../rule.ts';

/** Whose compliance is asked or measured, and not claimed: `until the partner is fully compliant`. */
const NOT_CLAIMED = new RegExp(
  String.raw`(?:^|[^${LETTER}])(?:until|unless|if|whether|not|never|no|partners?|carriers?|suppliers?|makers?|vendors?|hasta|si|cuando|no|nunca|socios?|transportistas?|proveedor(?:es)?|fabricantes?)(?![${LETTER}])`,
  'u',
);

const isClaim = ({ before }: Hit) => !NOT_CLAIMED.test(before);

/** A claim that no record can prove. */
export const absoluteClaim = defineRule({
  meta: {
    id: 'profile/absolute-claim',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      found: {
        what: '“{words}” claims a result that no record can prove.',
        help: 'Write what is done instead, by whom and with which record; let the specialist judge.',
      },
    },
    docs: () => ({
      title: 'Claim without proof',
      description:
        'An implemented answer says of the company that it is “fully compliant”, “100% secure” or has “zero risk”. Words such as `always` and `never` are left alone, as they also tell real controls. A warning on a must, information on a should.',
      bad: [
        {
          text: profileSaying('en', {
            '9.1': 'Our warehouse is ⟦completely secure⟧ and in ⟦full compliance⟧ with CTPAT.',
          }),
        },
        {
          text: profileSaying('es', {
            '9.1': 'La bodega es ⟦totalmente segura⟧ y ⟦cumplimos al 100%⟧ con los criterios.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '3.5': 'No order opens until the partner is fully compliant with annex B.',
            '5.3':
              'Inspectors tick 100% of the units on HP-20, and the Dock Supervisor counts the sheets at 18:00.',
            '6.2': 'The bolt key never leaves the cage, and two people always stand at the door.',
            '7.4': 'All employees sign HP-62 each September; the Controller compares it with the payroll.',
            '9.7':
              'If the site is not fully secure at 18:30, the panel refuses to arm and shows the open door.',
          }),
        },
        {
          text: profileSaying('es', {
            '3.5': 'Compras no abre pedidos hasta el pleno cumplimiento del anexo B.',
            '5.3': 'Se inspecciona el 100% de las unidades y el supervisor cuenta las hojas a las 18:00.',
            '6.2': 'La llave nunca sale de la jaula y siempre hay dos personas en la puerta.',
            '7.4': 'Todos los empleados firman el HP-62 en septiembre; contraloría lo compara con la nómina.',
            '9.7': 'Si el edificio no está completamente seguro a las 18:30, el tablero no arma la alarma.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportHits(context, 'absolute', isClaim);
  },
});
