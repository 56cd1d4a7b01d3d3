import type { KindDefinition } from '../kind-definition.ts';
import { profileAt } from '../places.ts';
import { PARTNER, PARTNER_ITEMS, partnerEvidence, partnerReferences } from './parts.ts';
import { readPartner } from './view.ts';

/** A business partner in a file of its own. */
export const partner = {
  ...PARTNER,
  plural: { en: 'Partners', es: 'Socios comerciales' },
  view: (root) => [readPartner(root)],
  entries: null,
  items: PARTNER_ITEMS,
  references: partnerReferences(''),
  evidence: partnerEvidence(''),
  files: [profileAt('profile')],
  pastDates: null,
  dateOrders: null,
  comparedApart: 'all',
} as const satisfies KindDefinition;
