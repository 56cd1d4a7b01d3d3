import { datesAt } from '../dates.ts';
import { child, items, textOf } from '../../model/field.ts';
import { plain, state, told, type Fact } from '../facts.ts';
import type { KindDefinition } from '../kind-definition.ts';
import { evidenceAt, idAt, personAt, PROFILES } from '../places.ts';
import { readRiskAssessment } from './view.ts';

const legs: Fact = (holder) => {
  const all = items(child(holder, 'legs')).map((leg) =>
    [textOf(child(leg, 'from')), textOf(child(leg, 'to'))].filter(Boolean).join('–'),
  );
  return all.filter((text) => text !== '').join(', ');
};

/** A risk assessment of the supply chain. */
export const riskAssessment = {
  name: { en: 'risk assessment', es: 'evaluación de riesgos' },
  plural: { en: 'Risk assessments', es: 'Evaluaciones de riesgos' },
  icon: 'Module',
  facts: [told('conducted')],
  dates: ['conducted'],
  view: readRiskAssessment,
  entries: null,
  items: [
    {
      kind: 'lane',
      path: ['lanes'],
      name: { en: 'lane', es: 'ruta' },
      icon: 'Object',
      facts: [told('origin'), legs],
      dates: [],
    },
    {
      kind: 'action',
      path: ['actions'],
      name: { en: 'action', es: 'acción' },
      icon: 'Event',
      facts: [plain('action'), plain('gap'), told('owner'), told('due'), state],
      dates: ['due'],
    },
  ],
  references: [
    PROFILES,
    personAt('conductedBy'),
    idAt('lanes.[].legs.[].partner', 'Partner'),
    idAt('threats.[].lane', 'lane'),
    idAt('vulnerabilities.[].lane', 'lane'),
    idAt('vulnerabilities.[].partner', 'Partner'),
    idAt('vulnerabilities.[].criterion', 'criterion'),
    idAt('actions.[].lane', 'lane'),
    idAt('actions.[].criterion', 'criterion'),
    personAt('actions.[].owner'),
  ],
  evidence: [evidenceAt('actions.[]', 'evidence', 'closed')],
  files: [],
  pastDates: datesAt('conducted', 'threats.[].sources.[].date', 'actions.[].closed'),
  dateOrders: [],
  comparedApart: ['actions'],
} as const satisfies KindDefinition;
