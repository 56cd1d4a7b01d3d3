import { datesAt } from '../dates.ts';
import { plain, state, told } from '../facts.ts';
import type { KindDefinition } from '../kind-definition.ts';
import { evidenceAt, idAt, personAt, PROFILES } from '../places.ts';

/** The findings of a validation or an audit, and what is done about them. */
export const correctiveActions = {
  name: { en: 'list of corrective actions', es: 'lista de acciones correctivas' },
  plural: { en: 'Corrective actions', es: 'Acciones correctivas' },
  icon: 'Module',
  facts: [plain('source'), told('date')],
  dates: [],
  view: null,
  entries: { key: 'findings', proof: { criteria: 'criterion', evidence: 'evidence' } },
  items: [
    {
      kind: 'finding',
      path: ['findings'],
      name: { en: 'finding', es: 'hallazgo' },
      icon: 'Event',
      facts: [plain('text'), told('criterion'), plain('type'), told('owner'), told('due'), state],
      dates: ['due'],
    },
  ],
  references: [PROFILES, idAt('findings.[].criterion', 'criterion'), personAt('findings.[].owner')],
  evidence: [evidenceAt('findings.[]', 'evidence', 'closed')],
  files: [],
  pastDates: datesAt('date', 'findings.[].closed'),
  dateOrders: [],
  comparedApart: ['findings'],
} as const satisfies KindDefinition;
