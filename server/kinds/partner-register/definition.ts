import { child, items } from '../../model/field.ts';
import { named } from '../facts.ts';
import type { KindDefinition } from '../kind-definition.ts';
import { PARTNER, PARTNER_ITEMS, partnerEvidence, partnerReferences } from '../partner/parts.ts';
import { readPartner } from '../partner/view.ts';
import { profileAt } from '../places.ts';

/** A register of business partners. */
export const partnerRegister = {
  name: { en: 'register of partners', es: 'registro de socios' },
  plural: { en: 'Partner registers', es: 'Registros de socios' },
  icon: 'Module',
  facts: [named],
  dates: [],
  view: (root) => items(child(root, 'partners')).map(readPartner),
  entries: null,
  items: [{ ...PARTNER, kind: 'Partner', path: ['partners'], items: PARTNER_ITEMS }],
  references: partnerReferences('partners.[].'),
  evidence: partnerEvidence('partners.[].'),
  files: [profileAt('partners.[].profile')],
  pastDates: null,
  dateOrders: null,
  comparedApart: ['partners'],
} as const satisfies KindDefinition;
