import { accessRules } from './access/index.ts';
import { accountRules } from './account/index.ts';
import { agriculturalRules } from './agricultural/index.ts';
import { catalogRules } from './catalog/index.ts';
import { clockRules } from './clock/index.ts';
import { conveyanceRules } from './conveyance/index.ts';
import { cybersecurityRules } from './cybersecurity/index.ts';
import { evidenceRules } from './evidence/index.ts';
import { governanceRules } from './governance/index.ts';
import { ruleFailed } from './internal/rule-failed.ts';
import { overlayRules } from './overlay/index.ts';
import { partnerRules } from './partner/index.ts';
import { personnelRules } from './personnel/index.ts';
import { physicalRules } from './physical/index.ts';
import { privacyRules } from './privacy/index.ts';
import { proceduralRules } from './procedural/index.ts';
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
  ...accountRules,
  ...clockRules,
  ...overlayRules,
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
  ...proceduralRules,
  ...agriculturalRules,
  ...physicalRules,
  ...accessRules,
  ...personnelRules,
  ...trainingRules,
  ruleFailed,
];

const calendarRules: ReadonlySet<string> = new Set(
  rules.filter(({ meta }) => meta.scope === 'calendar').map(({ meta }) => meta.id),
);

/** Whether a rule looks at the calendar, so that `--skip calendar` leaves it out. */
export function isCalendarRule(id: string): boolean {
  return calendarRules.has(id);
}

const fileRules: ReadonlySet<string> = new Set(
  rules.filter(({ meta }) => meta.target === 'file').map(({ meta }) => meta.id),
);

/** Whether a rule is about a file as a whole, and not about one of its documents. */
export function isAboutFile(id: string): boolean {
  return fileRules.has(id);
}
