import { datesAt } from '../dates.ts';
import { listed, named, plain, told } from '../facts.ts';
import type { KindDefinition } from '../kind-definition.ts';
import { evidenceAt, idAt, personAt, PROFILES } from '../places.ts';

/** Internal audits and reviews. */
export const auditLog = {
  name: { en: 'audit log', es: 'bitácora de auditorías' },
  plural: { en: 'Audit logs', es: 'Registros de auditorías' },
  icon: 'Module',
  facts: [named],
  dates: [],
  view: null,
  entries: { key: 'audits' },
  items: [
    {
      kind: 'audit',
      path: ['audits'],
      name: { en: 'audit', es: 'auditoría' },
      icon: 'Event',
      facts: [told('date'), listed('scope'), plain('auditor'), plain('trigger')],
      dates: ['date'],
    },
  ],
  references: [
    PROFILES,
    idAt('audits.[].scope.[]', 'criterion'),
    personAt('audits.[].auditor'),
    idAt('audits.[].findings.[]', 'finding'),
  ],
  evidence: [evidenceAt('audits.[]', 'evidence', 'date')],
  files: [],
  pastDates: datesAt('audits.[].date'),
  dateOrders: [],
  comparedApart: [],
} as const satisfies KindDefinition;
