import { accessRules } from './access/index.ts';
import { eligibilityRules } from './eligibility/index.ts';
import { agriculturalRules } from './agricultural/index.ts';
import { catalogRules } from './catalog/index.ts';
import { deadlineRules } from './deadline/index.ts';
import { conveyanceRules } from './conveyance/index.ts';
import { cybersecurityRules } from './cybersecurity/index.ts';
import { evidenceRules } from './evidence/index.ts';
import { governanceRules } from './governance/index.ts';
import { ruleFailed } from './internal/rule-failed.ts';
import { extendsRules } from './extends/index.ts';
import { partnerRules } from './partner/index.ts';
import { personnelRules } from './personnel/index.ts';
import { physicalRules } from './physical/index.ts';
import { privacyRules } from './privacy/index.ts';
import { cargoRules } from './cargo/index.ts';
import { incidentRules } from './incident/index.ts';
import { procedureRules } from './procedure/index.ts';
import { profileRules } from './profile/index.ts';
import { referenceRules } from './reference/index.ts';
import { riskRules } from './risk/index.ts';
import type { AnyRule } from './rule.ts';
import { schemaRules } from './schema/index.ts';
import { sealRules } from './seal/index.ts';
import { suppressionRules } from './suppression/index.ts';
import { syntaxRules } from './syntax/index.ts';
import { trainingRules } from './training/index.ts';

/** Every rule, in the order in which they run. */
export const rules: readonly AnyRule[] = [
  ...syntaxRules,
  ...schemaRules,
  ...suppressionRules,
  ...catalogRules,
  ...eligibilityRules,
  ...deadlineRules,
  ...extendsRules,
  ...profileRules,
  ...evidenceRules,
  ...referenceRules,
  ...privacyRules,
  ...procedureRules,
  ...partnerRules,
  ...governanceRules,
  ...riskRules,
  ...cybersecurityRules,
  ...conveyanceRules,
  ...sealRules,
  ...incidentRules,
  ...cargoRules,
  ...agriculturalRules,
  ...physicalRules,
  ...accessRules,
  ...personnelRules,
  ...trainingRules,
  ruleFailed,
];

const dateRules: ReadonlySet<string> = new Set(
  rules.filter(({ meta }) => meta.scope === 'dates').map(({ meta }) => meta.id),
);

/** Whether a rule looks at the calendar, so that `--skip-dates` leaves it out. */
export function isDateRule(id: string): boolean {
  return dateRules.has(id);
}

const fileRules: ReadonlySet<string> = new Set(
  rules.filter(({ meta }) => meta.target === 'file').map(({ meta }) => meta.id),
);

/** Whether a rule is about a file as a whole, and not about one of its documents. */
export function isAboutFile(id: string): boolean {
  return fileRules.has(id);
}
