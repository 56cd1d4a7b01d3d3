import { profileSaying } from '../examples/profiles.ts';
import { reportHits } from '../shared/report-hit.ts';
import { saysNoCondition } from '../../domain/texts/vague-condition.ts';
import { defineRule } from '../rule.ts';

/** Words for a condition that name none. */
export const vagueCondition = defineRule({
  meta: {
    id: 'profile/vague-condition',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      found: {
        what: '“{words}” leaves open when it is done.',
        help: 'Name what triggers it: an event, a limit, or who decides by what sign.',
      },
    },
    docs: () => ({
      title: 'Vague condition',
      description:
        'An implemented answer says that something is done “as needed”, “if necessary” or “where possible”, and no trigger follows. A warning on a must, information on a should.',
      bad: [
        {
          text: profileSaying('en', {
            '4.6': 'The IT Manager updates the policy ⟦as needed⟧.',
            '9.6':
              '⟦Where possible⟧, lamps at the fence burn all night. ⟦If\n        necessary⟧, the Site Lead orders more.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.6': 'El gerente de sistemas actualiza la política ⟦según sea necesario⟧.',
            '10.3': 'El guardia y, ⟦en su caso⟧, el supervisor revisan la licencia ⟦de ser posible⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '4.2': 'Software is patched within 14 days, as required by chapter 4 of the manual.',
            '5.3': 'When possible contraband is found, the inspector steps back and calls the shift lead.',
            '6.2': 'The clerk orders bolts as needed: when the count falls below 200.',
            '7.23':
              'The duty officer calls the specialist as soon as possible damage is confirmed, within 30 minutes.',
            '9.1':
              'If necessary repairs are not done in ten days, the Import Manager hires a second contractor.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.2': 'El equipo se actualiza según se requiera en el capítulo 4 del manual, a los 14 días.',
            '5.3': 'En su caso más grave, de 2025, el inspector detuvo el remolque y llamó al jefe de turno.',
            '6.2': 'El supervisor compra sellos cuando sea necesario, esto es, cuando queden menos de 200.',
            '7.23': 'Se llama al especialista cuando corresponda según la tabla 3 del manual.',
            '9.1': 'La política dice “según sea necesario”; nuestra regla interna es cada 15 días.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportHits(context, 'condition', saysNoCondition);
  },
});
