import * as validators from '../generated/record-validators.js';
import type { JsonValue } from './canonical-value.ts';
import type { ValidationError, Validator } from './validator.ts';

const VALIDATORS: Readonly<Record<string, Validator>> = {
  Procedure: validators.procedure,
  Partner: validators.partner,
  PartnerRegister: validators.partner_register,
  RiskAssessment: validators.risk_assessment,
  CorrectiveActions: validators.corrective_actions,
  TrainingLog: validators.training_log,
  IncidentLog: validators.incident_log,
  AuditLog: validators.audit_log,
};

/**
 * The raw errors of a document that is no profile; none for a kind that does not exist. A bundle of its own: who lints
 * profiles alone does not load these validators.
 */
export function recordErrors(kind: string, value: JsonValue): readonly ValidationError[] {
  const validate = VALIDATORS[kind];
  return !validate || validate(value) ? [] : (validate.errors ?? []);
}
