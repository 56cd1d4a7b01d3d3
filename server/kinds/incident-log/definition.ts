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
  comparedApart: [],
} as const satisfies KindDefinition;
