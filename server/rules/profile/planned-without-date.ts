import { profileWith } from '../examples/profiles.ts';
import { requiredByStatus } from './required-by-status.ts';

/** Planned without a date. */
export const plannedWithoutDate = requiredByStatus({
  name: 'planned-without-date',
  key: 'targetDate',
  statuses: ['partial', 'planned'],
  what: {
    en: 'The answer to {id} is {status} but has no target date.',
    es: 'La respuesta a {id} está en {status} pero no tiene fecha objetivo.',
  },
  help: {
    en: 'Add targetDate: the day by which it will be in use.',
    es: 'Añada targetDate: el día en que estará en uso.',
  },
  title: { en: 'Planned without a date', es: 'Planeado sin fecha' },
  description: {
    en: 'A measure that is partly done or planned does not say by when it will be in use.',
    es: 'Una medida que está parcialmente hecha o planeada no dice para cuándo estará en uso.',
  },
  bad: [{ text: profileWith('physicalSecurity', '"9.6":\n  ⟦status: partial⟧\n  owner: Facility Manager') }],
  good: [
    {
      text: profileWith(
        'physicalSecurity',
        '"9.6": { status: partial, owner: Facility Manager, targetDate: 2027-01-31 }',
      ),
    },
    {
      text: profileWith(
        'physicalSecurity',
        '"9.6": { status: alternative, response: Patrols with lamps., rationale: No power in the yard. }',
      ),
    },
  ],
});
