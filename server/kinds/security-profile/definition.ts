import { plain, told } from '../facts.ts';
import type { KindDefinition } from '../kind-definition.ts';
import { evidenceAt, idAt, keysAt, personAt, profileAt } from '../places.ts';
import { marks } from './facts.ts';
import { readProfile } from './view.ts';

/** What one answer, or an answer for one site, names. */
const answer = (path: string) =>
  [
    personAt(`${path}.owner`),
    personAt(`${path}.oversight.by`),
    idAt(`${path}.performedBy`, 'Partner'),
    idAt(`${path}.sites.[]`, 'site'),
    idAt(`${path}.procedures.[]`, 'Procedure'),
    idAt(`${path}.evidence.[].sites.[]`, 'site'),
  ] as const;

/** The security profile of a company in one role. */
export const securityProfile = {
  name: { en: 'profile', es: 'perfil' },
  plural: { en: 'Security profiles', es: 'Perfiles de seguridad' },
  icon: 'Class',
  facts: [
    plain('company.legalName'),
    plain('entity'),
    plain('membership.status'),
    told('validated', 'membership.validated'),
  ],
  dates: ['membership.certified', 'membership.validated', 'membership.lastAnnualReview'],
  view: readProfile,
  entries: null,
  items: [
    {
      kind: 'contact',
      path: ['contacts'],
      name: { en: 'contact', es: 'contacto' },
      icon: 'Object',
      facts: [plain('name'), plain('role'), marks],
      dates: ['confirmed'],
    },
    {
      kind: 'site',
      path: ['company', 'sites'],
      name: { en: 'site', es: 'sede' },
      icon: 'Object',
      facts: [plain('name'), plain('type'), plain('address'), plain('country')],
      dates: [],
    },
  ],
  references: [
    keysAt('sections.*', 'criterion'),
    ...answer('sections.*.*'),
    keysAt('sections.*.*.bySite', 'site'),
    ...answer('sections.*.*.bySite.*'),
    personAt('eligibility.agreement.signedBy'),
    idAt('eligibility.securityEvents.[]', 'incident'),
    idAt('membership.portalUsers.[].contact', 'contact'),
  ],
  evidence: [evidenceAt('sections.*.*', 'evidence'), evidenceAt('sections.*.*.bySite.*', 'evidence')],
  files: [profileAt('extends.[]')],
  pastDates: null,
  dateOrders: null,
  comparedApart: ['entity', 'sections', 'company', 'extends'],
} as const satisfies KindDefinition;
