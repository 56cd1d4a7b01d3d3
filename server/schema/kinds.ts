/** The document kinds of format version 1. */
export const DOCUMENT_KINDS = [
  'SecurityProfile',
  'Procedure',
  'PartnerRegister',
  'Partner',
  'RiskAssessment',
  'CorrectiveActions',
  'TrainingLog',
  'IncidentLog',
  'AuditLog',
] as const;

/** One of the document kinds. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
