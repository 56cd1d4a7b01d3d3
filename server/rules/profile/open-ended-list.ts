import { profileSaying } from '../examples/profiles.ts';
import { leavesListOpen } from '../../domain/texts/open-list.ts';
import { reportHits } from '../shared/report-hit.ts';
import { defineRule } from '../rule.ts';

/** A list that is left open. */
export const openEndedList = defineRule({
  meta: {
    id: 'profile/open-ended-list',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      found: {
        what: '“{words}” leaves open what is meant.',
        help: 'Write the whole list or where it is kept; for “and/or”, say which of them in which case.',
      },
    },
    docs: () => ({
      title: 'Open list',
      description:
        'An implemented answer ends a list with “etc.”, “and so on” or “among others”, or joins two things with “and/or”. Nothing is reported where the sentence says where the whole list is. A warning on a must, information on a should.',
      bad: [
        {
          text: profileSaying('en', {
            '5.3': 'The inspector looks at walls, floor, doors, ⟦etc⟧.',
            '10.3': 'The gate clerk asks for a license ⟦and/or⟧ a badge, ⟦among other things⟧.',
          }),
        },
        {
          text: profileSaying('es', {
            '5.3': 'El inspector revisa paredes, piso, puertas, ⟦etcétera⟧.',
            '10.3': 'El guardia pide licencia ⟦y/o⟧ gafete, ⟦entre otros⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '3.1': 'ETC Freight Services, our carrier since 2019, answers questionnaire HP-51.',
            '5.3': 'Walls, floor, doors, etc. (17 points, all on form HP-20) are ticked one by one.',
            '7.4': 'A supervisor stands at the door, among others who load, and calls pallet numbers.',
            '10.2': 'The sign at the desk says “badge and/or card”; the receptionist asks for both.',
            '10.3': 'Vendors write their name, the hour, and the host; the column `etc.` stays empty.',
          }),
        },
        {
          text: profileSaying('es', {
            '3.1': 'Entre otros clientes, dos piden el cuestionario HP-51 cada año.',
            '5.3': 'Paredes, piso, puertas, etc. (los 17 puntos del formato HP-20) se marcan uno por uno.',
            '7.4': 'El supervisor está en la puerta entre otras dos personas y canta los números.',
            '10.2': 'El letrero dice «gafete y/o credencial»; la recepcionista pide los dos.',
            '10.3': 'Compras, almacén y tráfico tienen cada uno su lista de choferes autorizados.',
          }),
        },
        {
          text: profileSaying('[en, es]', { '5.3': 'Walls, floor, doors, etc.' }),
          note: 'The abbreviation is the same in both languages of the profile.',
        },
      ],
    }),
  },
  check(context) {
    reportHits(context, 'catch-all', leavesListOpen);
  },
});
