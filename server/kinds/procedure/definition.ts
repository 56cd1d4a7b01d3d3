import { datesAt } from '../dates.ts';
import { plain, told } from '../facts.ts';
import type { KindDefinition } from '../kind-definition.ts';
import { idAt, personAt } from '../places.ts';
import { readProcedure } from './view.ts';

/** A written procedure, in Markdown or in YAML. */
export const procedure = {
  name: { en: 'procedure', es: 'procedimiento' },
  plural: { en: 'Written procedures', es: 'Procedimientos escritos' },
  icon: 'Function',
  facts: [
    plain('title'),
    told('version'),
    plain('status'),
    told('approved'),
    told('effective'),
    told('reviewed'),
  ],
  dates: ['reviewed'],
  view: readProcedure,
  entries: null,
  items: [],
  references: [
    personAt('owner'),
    personAt('approver'),
    idAt('criteria.[]', 'criterion'),
    idAt('sites.[]', 'site'),
    idAt('translationOf', 'Procedure'),
  ],
  evidence: [],
  files: [],
  pastDates: datesAt('approved', 'reviewed'),
  dateOrders: [],
  comparedApart: 'all',
} as const satisfies KindDefinition;
