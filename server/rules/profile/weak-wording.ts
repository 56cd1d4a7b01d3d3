import { profileSaying } from '../examples/profiles.ts';
import { leavesItToPeople } from '../../domain/texts/weak-wording.ts';
import { reportHits } from '../shared/report-hit.ts';
import { defineRule } from '../rule.ts';

/** Words that leave it to people whether a thing is done. */
export const weakWording = defineRule({
  meta: {
    id: 'profile/weak-wording',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      found: {
        what: '“{words}” says what is wished, not what is done.',
        help: 'Write who does it, in the present tense; a duty in a procedure is “must” or “shall”.',
      },
    },
    docs: () => ({
      title: 'Hedged statement',
      description:
        'An implemented answer says that people “should”, “are encouraged to”, or that the company “strives to” do something. `May` and `can` are left alone, because they also tell who is allowed to do what. A warning on a must, information on a should.',
      bad: [
        {
          text: profileSaying('en', {
            '10.1': 'Employees ⟦should⟧ wear their badges. Visitors are ⟦encouraged to⟧ sign in.',
            '9.1': 'The company ⟦strives to⟧ keep the fence in repair.',
          }),
        },
        {
          text: profileSaying('es', {
            '10.1': 'Los empleados ⟦deberían⟧ portar su gafete y ⟦se recomienda⟧ registrar a los visitantes.',
            '9.1': 'La empresa ⟦procura⟧ mantener la cerca en buen estado.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '6.2': 'Only five people may hold a bolt, and a driver can read the digits from the door.',
            '6.7':
              'Should the digits differ, the Receiving Clerk holds the truck; should a bolt slip, it stays in place.',
            '7.28': 'The clerk compares the pieces that should be aboard with those found, line by line.',
            '9.4': 'The alarm sounds when an intruder tries to open a skylight or attempts to cut the mesh.',
            '12.1':
              'A card tells drivers what they should look for; the trainer asks three of them each week.',
          }),
        },
        {
          text: profileSaying('es', {
            '6.2': 'Nadie podrá tomar un sello sin firmar, y el chofer puede leer el número desde la puerta.',
            '6.7':
              'El receptor compara el número con lo que debería decir la factura y detiene el camión si difiere.',
            '7.28': 'La tarjeta indica cómo se recomienda cortar el sello, y el receptor firma cada corte.',
            '9.4': 'La alarma suena cuando alguien intenta abrir un tragaluz o trata de cortar la malla.',
            '12.1': 'El instructor procura tres preguntas por capítulo y anota los resultados en el HP-60.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportHits(context, 'hedge', leavesItToPeople);
  },
});
