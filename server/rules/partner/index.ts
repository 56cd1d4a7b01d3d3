import type { AnyRule } from '../rule.ts';
import { bascCertificateStale } from './basc-certificate-stale.ts';
import { certificateBeforeArrangement } from './certificate-before-arrangement.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateExpiresSoon } from './certificate-expires-soon.ts';
import { doubleBrokering } from './double-brokering.ts';
import { duplicatePartner } from './duplicate-partner.ts';
import { eligibleNotMember } from './eligible-not-member.ts';
import { forcedLaborUnproven } from './forced-labor-unproven.ts';
import { missingForcedLaborProgram } from './missing-forced-labor-program.ts';
import { highRiskNotVisited } from './high-risk-not-visited.ts';
import { invalidIdentifier } from './invalid-identifier.ts';
import { missingDueDiligence } from './missing-due-diligence.ts';
import { missingSecurityClause } from './missing-security-clause.ts';
import { missingRiskRating } from './missing-risk-rating.ts';
import { formerPerformer } from './former-performer.ts';
import { programNotRecognized } from './program-not-recognized.ts';
import { questionnaireStale } from './questionnaire-stale.ts';
import { questionnaireUnanswered } from './questionnaire-unanswered.ts';
import { questionnaireUnreviewed } from './questionnaire-unreviewed.ts';
import { certificateScope } from './certificate-scope.ts';
import { screeningFailed } from './screening-failed.ts';
import { screeningIncomplete } from './screening-incomplete.ts';
import { statusNotVerified } from './status-not-verified.ts';
import { subcontractedCarrier } from './subcontracted-carrier.ts';
import { missingScreening } from './missing-screening.ts';
import { weakVerificationMethod } from './weak-verification-method.ts';
import { verificationStale } from './verification-stale.ts';
import { weaknessClosedWithoutEvidence } from './weakness-closed-without-evidence.ts';
import { weaknessOverdue } from './weakness-overdue.ts';
import { weaknessWithoutDueDate } from './weakness-without-due-date.ts';

/** Rules about business partners. */
export const partnerRules = [
  missingScreening,
  screeningIncomplete,
  screeningFailed,
  statusNotVerified,
  verificationStale,
  weakVerificationMethod,
  certificateExpired,
  certificateExpiresSoon,
  bascCertificateStale,
  programNotRecognized,
  certificateBeforeArrangement,
  certificateScope,
  missingDueDiligence,
  questionnaireStale,
  highRiskNotVisited,
  questionnaireUnreviewed,
  questionnaireUnanswered,
  weaknessOverdue,
  weaknessWithoutDueDate,
  weaknessClosedWithoutEvidence,
  missingSecurityClause,
  missingRiskRating,
  eligibleNotMember,
  invalidIdentifier,
  subcontractedCarrier,
  doubleBrokering,
  forcedLaborUnproven,
  missingForcedLaborProgram,
  duplicatePartner,
  formerPerformer,
] as const satisfies readonly AnyRule[];
