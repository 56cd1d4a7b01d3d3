import type { AnyRule } from '../rule.ts';
import { bascStale } from './basc-stale.ts';
import { certificateBeforeArrangement } from './certificate-before-arrangement.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateExpiresSoon } from './certificate-expires-soon.ts';
import { doubleBrokering } from './double-brokering.ts';
import { duplicate } from './duplicate.ts';
import { eligibleNotMember } from './eligible-not-member.ts';
import { forcedLaborUnproven } from './forced-labor-unproven.ts';
import { highRiskNotVisited } from './high-risk-not-visited.ts';
import { identifierFormat } from './identifier-format.ts';
import { noDiligence } from './no-diligence.ts';
import { noSecurityClause } from './no-security-clause.ts';
import { notRated } from './not-rated.ts';
import { performerEnded } from './performer-ended.ts';
import { programNotRecognized } from './program-not-recognized.ts';
import { questionnaireStale } from './questionnaire-stale.ts';
import { questionnaireUnanswered } from './questionnaire-unanswered.ts';
import { questionnaireUnreviewed } from './questionnaire-unreviewed.ts';
import { scopeSite } from './scope-site.ts';
import { screeningFailed } from './screening-failed.ts';
import { screeningIncomplete } from './screening-incomplete.ts';
import { statusNotVerified } from './status-not-verified.ts';
import { subcontractedCarrier } from './subcontracted-carrier.ts';
import { unscreened } from './unscreened.ts';
import { verificationMethod } from './verification-method.ts';
import { verificationStale } from './verification-stale.ts';
import { weaknessClosedWithoutEvidence } from './weakness-closed-without-evidence.ts';
import { weaknessOverdue } from './weakness-overdue.ts';
import { weaknessWithoutDue } from './weakness-without-due.ts';

/** Rules about business partners. */
export const partnerRules: readonly AnyRule[] = [
  unscreened,
  screeningIncomplete,
  screeningFailed,
  statusNotVerified,
  verificationStale,
  verificationMethod,
  certificateExpired,
  certificateExpiresSoon,
  bascStale,
  programNotRecognized,
  certificateBeforeArrangement,
  scopeSite,
  noDiligence,
  questionnaireStale,
  highRiskNotVisited,
  questionnaireUnreviewed,
  questionnaireUnanswered,
  weaknessOverdue,
  weaknessWithoutDue,
  weaknessClosedWithoutEvidence,
  noSecurityClause,
  notRated,
  eligibleNotMember,
  identifierFormat,
  subcontractedCarrier,
  doubleBrokering,
  forcedLaborUnproven,
  duplicate,
  performerEnded,
];
