import { datesAt, inOrder } from '../dates.ts';
import { named, plain, state, told } from '../facts.ts';
import type { KindDefinition } from '../kind-definition.ts';
import { evidenceAt, idAt, PROFILES } from '../places.ts';

/** What happened, who was told, and why it could happen. */
export const incidentLog = {
  name: { en: 'incident log', es: 'bitácora de incidentes' },
  plural: { en: 'Incident logs', es: 'Registros de incidentes' },
  icon: 'Module',
  facts: [named],
  dates: [],
  view: null,
  entries: { key: 'incidents' },
  items: [
    {
      kind: 'incident',
      path: ['incidents'],
      name: { en: 'incident', es: 'incidente' },
      icon: 'Event',
      facts: [plain('type'), told('date'), state],
      dates: [],
    },
  ],
  references: [PROFILES, idAt('incidents.[].correctiveAction', 'finding')],
  evidence: [evidenceAt('incidents.[]', 'evidence', 'closed')],
  files: [],
  pastDates: datesAt(
    'incidents.[].date',
    'incidents.[].discovered',
    'incidents.[].reported.[].date',
    'incidents.[].closed',
  ),
  dateOrders: [
    ...inOrder('incidents.[]', 'date', 'discovered'),
    ...inOrder('incidents.[]', ['discovered', 'date'], 'reported.[].date', 'closed'),
  ],
  comparedApart: [],
} as const satisfies KindDefinition;
