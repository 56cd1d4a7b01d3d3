import { datesAt } from '../dates.ts';
import { listed, named, plain, told } from '../facts.ts';
import type { KindDefinition } from '../kind-definition.ts';
import { evidenceAt, idAt, personAt, PROFILES } from '../places.ts';

/** Who was taught what, and what roles need. */
export const trainingLog = {
  name: { en: 'training log', es: 'bitácora de capacitación' },
  plural: { en: 'Training logs', es: 'Registros de capacitación' },
  icon: 'Module',
  facts: [named],
  dates: [],
  view: null,
  entries: { key: 'sessions', proof: { criteria: 'topics', evidence: 'roster' } },
  items: [
    {
      kind: 'session',
      path: ['sessions'],
      name: { en: 'training session', es: 'sesión de capacitación' },
      icon: 'Event',
      facts: [told('date'), listed('topics'), plain('trainer')],
      dates: ['date'],
    },
  ],
  references: [
    PROFILES,
    idAt('sessions.[].topics.[]', 'criterion'),
    personAt('sessions.[].trainer'),
    idAt('roles.[].requires.[]', 'criterion'),
  ],
  evidence: [evidenceAt('sessions.[]', 'roster', 'date')],
  files: [],
  pastDates: datesAt('sessions.[].date'),
  dateOrders: [],
  comparedApart: [],
} as const satisfies KindDefinition;
