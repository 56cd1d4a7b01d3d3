import { child } from '../../model/field.ts';
import { profileSaying } from '../examples/profiles.ts';
import type { Hit } from '../../domain/texts/hits.ts';
import { reportHits } from '../shared/report-hit.ts';
import { saysNoFrequency } from '../../domain/texts/vague-frequency.ts';
import { defineRule } from '../rule.ts';

const hasFrequency = ({ passage: { answer } }: Hit) =>
  (child(answer.field, 'frequency') ?? child(answer.main?.field, 'frequency')) !== undefined;

/** Words for a frequency that give none. */
export const vagueFrequency = defineRule({
  meta: {
    id: 'profile/vague-frequency',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      found: {
        what: '“{words}” does not say how often.',
        help: 'Write a number and a unit, such as “every 30 days” or “each Monday”, or add frequency to the answer.',
      },
    },
    docs: () => ({
      title: 'Vague frequency',
      description:
        'An implemented answer says that something is done “regularly”, “periodically” or “from time to time”. Nothing is reported where the answer has `frequency`, where the sentence names a number and a unit of time, or the next one says how often. A warning on a must, information on a should.',
      bad: [
        {
          text: profileSaying('en', {
            '5.1': 'The Dock Supervisor walks the yard ⟦regularly⟧ and ticks unit numbers on a sheet.',
            '9.1': 'Fences are inspected ⟦on a\n        regular basis⟧. Repairs are logged by the Site Lead.',
          }),
        },
        {
          text: profileSaying('es', {
            '6.6':
              'El supervisor de andén revisa el inventario de sellos ⟦periódicamente⟧ y firma la bitácora.',
            '9.7': 'Sistemas prueba las alarmas ⟦de vez en cuando⟧, junto con la central de monitoreo.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '4.3': 'The IT Manager regularly scans both networks: once in January, April, July, and October.',
            '5.1': 'Routinely, that is at 06:00 and 17:30, the Dock Supervisor checks the parked trailers.',
            '5.24':
              'Drivers who regularly cross the World Trade Bridge hold FAST cards, which the gate clerk checks.',
            '7.23': 'The regularly scheduled call with the broker covers what the checkers saw.',
            '9.1':
              'The fence is inspected regularly. The Site Lead walks it every second Monday with form HP-35.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.3': 'El gerente de sistemas revisa regularmente los servidores: el primer lunes de cada mes.',
            '6.6': 'La bitácora se concilia con frecuencia de 30 días y la firma el gerente de almacén.',
            '9.1': 'El jefe de sitio recorre periódicamente la cerca, cada 15 días, con el formato HP-35.',
            '9.7': 'La central no llama con frecuencia: en 2025 hubo cuatro alarmas, todas verificadas.',
            '10.3':
              'Los choferes que cruzan regularmente muestran su tarjeta FAST, y el guardia la revisa en cada visita.',
          }),
        },
        {
          text: profileSaying('en', { '6.6': 'The Dock Supervisor audits the seal log regularly.' }).replace(
            'response: >',
            'frequency: P1M\n      response: >',
          ),
          note: 'The answer has a frequency.',
        },
      ],
    }),
  },
  check(context) {
    reportHits(context, 'frequency', (hit) => !hasFrequency(hit) && saysNoFrequency(hit));
  },
});
