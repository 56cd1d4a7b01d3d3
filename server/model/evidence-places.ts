/** A place in documents of a kind where evidence is named. */
export interface EvidencePlace {
  /** Steps from the top to what the evidence shows: a key, `*` for any key, `[]` for each item of a list. */
  readonly holder: readonly string[];
  /** The key under which the evidence stands there. */
  readonly key: string;
  /** The key of the day on which it had to hold; left out where it must hold today. */
  readonly heldOn?: string;
}

const at = (holder: string, key: string, heldOn?: string): EvidencePlace => ({
  holder: holder.split('.').filter((step) => step !== ''),
  key,
  ...(heldOn === undefined ? {} : { heldOn }),
});

const partner = (path: string): readonly EvidencePlace[] => [
  at(`${path}visits.[]`, 'report', 'date'),
  at(`${path}weaknesses.[]`, 'evidence', 'closed'),
  at(`${path}forcedLabor`, 'statement'),
  at(`${path}forcedLabor`, 'mapping'),
];

/** Where documents of each kind name evidence; the one table for looking files up and for rules. */
export const EVIDENCE: Readonly<Record<string, readonly EvidencePlace[]>> = {
  SecurityProfile: [at('sections.*.*', 'evidence'), at('sections.*.*.bySite.*', 'evidence')],
  Partner: partner(''),
  PartnerRegister: partner('partners.[].'),
  RiskAssessment: [at('actions.[]', 'evidence', 'closed')],
  CorrectiveActions: [at('findings.[]', 'evidence', 'closed')],
  TrainingLog: [at('sessions.[]', 'roster', 'date')],
  IncidentLog: [at('incidents.[]', 'evidence', 'closed')],
  AuditLog: [at('audits.[]', 'evidence', 'date')],
};
