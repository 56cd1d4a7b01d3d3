import type { SymbolKind } from './symbol-kind.ts';

/** A place in documents of a kind that names something by its id. */
export interface ReferencePlace {
  /** Steps from the top: a key, `*` for any key, `[]` for each item of a list (or the one thing in its stead). */
  readonly path: readonly string[];
  readonly to: SymbolKind;
  /** Whether the keys of the mapping at the path are the ids, not its values. */
  readonly keys?: true;
  /** Whether a role in words may stand there too. */
  readonly orWords?: true;
}

const at = (path: string, to: SymbolKind): ReferencePlace => ({ path: path.split('.'), to });
const person = (path: string): ReferencePlace => ({ path: path.split('.'), to: 'contact', orWords: true });
const keysAt = (path: string, to: SymbolKind): ReferencePlace => ({ path: path.split('.'), to, keys: true });

/** Places of one answer, or of an answer for one site. */
const answer = (path: string): readonly ReferencePlace[] => [
  person(`${path}.owner`),
  person(`${path}.oversight.by`),
  at(`${path}.performedBy`, 'Partner'),
  at(`${path}.sites.[]`, 'site'),
  at(`${path}.procedures.[]`, 'Procedure'),
  at(`${path}.evidence.[].sites.[]`, 'site'),
];

const partner = (path: string): readonly ReferencePlace[] => [
  at(`${path}subcontractorOf`, 'Partner'),
  person(`${path}screened.by`),
  person(`${path}certifications.[].verified.by`),
  at(`${path}certifications.[].scopeSites.[]`, 'partner-site'),
  person(`${path}questionnaire.reviewedBy`),
  person(`${path}visits.[].by`),
  at(`${path}weaknesses.[].criterion`, 'criterion'),
];

const PROFILES = at('profiles.[]', 'SecurityProfile');

/** Where documents of each kind name something by its id; the one table for rules and every feature of navigation. */
export const REFERENCES: Readonly<Record<string, readonly ReferencePlace[]>> = {
  SecurityProfile: [
    keysAt('sections.*', 'criterion'),
    ...answer('sections.*.*'),
    keysAt('sections.*.*.bySite', 'site'),
    ...answer('sections.*.*.bySite.*'),
    person('eligibility.agreement.signedBy'),
    at('eligibility.securityEvents.[]', 'incident'),
    at('membership.portalUsers.[].contact', 'contact'),
  ],
  Procedure: [
    person('owner'),
    person('approver'),
    at('criteria.[]', 'criterion'),
    at('sites.[]', 'site'),
    at('translationOf', 'Procedure'),
  ],
  Partner: partner(''),
  PartnerRegister: partner('partners.[].'),
  RiskAssessment: [
    PROFILES,
    person('conductedBy'),
    at('lanes.[].legs.[].partner', 'Partner'),
    at('threats.[].lane', 'lane'),
    at('vulnerabilities.[].lane', 'lane'),
    at('vulnerabilities.[].partner', 'Partner'),
    at('vulnerabilities.[].criterion', 'criterion'),
    at('actions.[].lane', 'lane'),
    at('actions.[].criterion', 'criterion'),
    person('actions.[].owner'),
  ],
  CorrectiveActions: [PROFILES, at('findings.[].criterion', 'criterion'), person('findings.[].owner')],
  TrainingLog: [
    PROFILES,
    at('sessions.[].topics.[]', 'criterion'),
    person('sessions.[].trainer'),
    at('roles.[].requires.[]', 'criterion'),
  ],
  IncidentLog: [PROFILES, at('incidents.[].correctiveAction', 'finding')],
  AuditLog: [
    PROFILES,
    at('audits.[].scope.[]', 'criterion'),
    person('audits.[].auditor'),
    at('audits.[].findings.[]', 'finding'),
  ],
};
