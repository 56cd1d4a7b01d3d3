import { plain, state, told } from '../facts.ts';
import type { ItemDefinition, SymbolTraits } from '../kind-definition.ts';
import { evidenceAt, idAt, personAt, type EvidencePlace } from '../places.ts';
import { certificates, risk, roles } from './facts.ts';

/** What is said of a partner, whether it has a file of its own or stands in a register. */
export const PARTNER = {
  name: { en: 'business partner', es: 'socio comercial' },
  icon: 'Interface',
  facts: [plain('legalName'), roles, plain('country'), certificates, risk, told('ended')],
  dates: [
    'certifications.[].issued',
    'certifications.[].validUntil',
    'certifications.[].verified.date',
    'questionnaire.received',
    'visits.[].date',
  ],
} as const satisfies SymbolTraits;

/** What inside a partner has an id. */
export const PARTNER_ITEMS = [
  {
    kind: 'partner-site',
    path: ['sites'],
    name: { en: 'site of a partner', es: 'sede de un socio' },
    icon: 'Object',
    facts: [plain('address'), plain('country')],
    dates: [],
  },
  {
    kind: 'weakness',
    path: ['weaknesses'],
    name: { en: 'weakness', es: 'debilidad' },
    icon: 'Event',
    facts: [told('criterion'), told('due'), state],
    dates: ['due'],
  },
] as const satisfies readonly ItemDefinition[];

/** What a partner names by ids; `path` leads to the partner and ends with a dot, or is empty. */
export const partnerReferences = (path: string) =>
  [
    idAt(`${path}subcontractorOf`, 'Partner'),
    personAt(`${path}screened.by`),
    personAt(`${path}certifications.[].verified.by`),
    idAt(`${path}certifications.[].scopeSites.[]`, 'partner-site'),
    personAt(`${path}questionnaire.reviewedBy`),
    personAt(`${path}visits.[].by`),
    idAt(`${path}weaknesses.[].criterion`, 'criterion'),
  ] as const;

/** Where a partner names evidence. */
export const partnerEvidence = (path: string): readonly EvidencePlace[] => [
  evidenceAt(`${path}visits.[]`, 'report', 'date'),
  evidenceAt(`${path}weaknesses.[]`, 'evidence', 'closed'),
  evidenceAt(`${path}forcedLabor`, 'statement'),
  evidenceAt(`${path}forcedLabor`, 'mapping'),
];
