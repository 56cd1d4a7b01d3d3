import type { AnyRule } from '../rule.ts';
import { alternativeWithoutRationale } from './alternative-without-rationale.ts';
import { alternativeWithoutResponse } from './alternative-without-response.ts';
import { criterionOfAnotherEntity } from './criterion-of-another-entity.ts';
import { declinedMust } from './declined-must.ts';
import { declinedWithoutRationale } from './declined-without-rationale.ts';
import { missingFrequency } from './missing-frequency.ts';
import { frequencyTooLong } from './frequency-too-long.ts';
import { implementedWithoutEvidence } from './implemented-without-evidence.ts';
import { implementedWithoutResponse } from './implemented-without-response.ts';
import { missingCriterionText } from './missing-criterion-text.ts';
import { missingCriterion } from './missing-criterion.ts';
import { missingSection } from './missing-section.ts';
import { mustNotImplemented } from './must-not-implemented.ts';
import { notApplicableContradicted } from './not-applicable-contradicted.ts';
import { notApplicableUnconditional } from './not-applicable-unconditional.ts';
import { notApplicableWithoutRationale } from './not-applicable-without-rationale.ts';
import { plannedWithoutDate } from './planned-without-date.ts';
import { plannedWithoutOwner } from './planned-without-owner.ts';
import { procedureNotApproved } from './procedure-not-approved.ts';
import { responseTooLong } from './response-too-long.ts';
import { unanswered } from './unanswered.ts';
import { uncertainCriteria } from './uncertain-criteria.ts';
import { unknownCriterion } from './unknown-criterion.ts';
import { missingWrittenProcedure } from './missing-written-procedure.ts';
import { vagueFrequency } from './vague-frequency.ts';
import { vagueCondition } from './vague-condition.ts';
import { vagueQuantity } from './vague-quantity.ts';
import { openEndedList } from './open-ended-list.ts';
import { absoluteClaim } from './absolute-claim.ts';
import { weakWording } from './weak-wording.ts';
import { futurePromise } from './future-promise.ts';
import { profilePlaceholder } from './placeholder.ts';
import { tooShort } from './too-short.ts';
import { restatesCriterion } from './restates-criterion.ts';
import { copiedAnswer } from './copied-answer.ts';
import { mixedLanguage } from './mixed-language.ts';
import { conditionsContradicted } from './conditions-contradicted.ts';
import { missingRole } from './missing-role.ts';
import { obsoleteTerm } from './obsolete-term.ts';
import { siteUncovered } from './site-uncovered.ts';
import { evidenceReused } from './evidence-reused.ts';
import { wrongCompanyName } from './wrong-company-name.ts';
import { contradictingNumber } from './contradicting-number.ts';
import { unknownActivity } from './unknown-activity.ts';
import { missingBestPractice } from './missing-best-practice.ts';
import { bestPracticeIncomplete } from './best-practice-incomplete.ts';
import { wrongSection } from './wrong-section.ts';

/** Rules about the answers of a profile. */
export const profileRules = [
  missingSection,
  missingCriterion,
  unanswered,
  unknownCriterion,
  criterionOfAnotherEntity,
  wrongSection,
  missingCriterionText,
  uncertainCriteria,
  implementedWithoutResponse,
  implementedWithoutEvidence,
  plannedWithoutOwner,
  plannedWithoutDate,
  mustNotImplemented,
  alternativeWithoutResponse,
  alternativeWithoutRationale,
  declinedWithoutRationale,
  declinedMust,
  notApplicableWithoutRationale,
  notApplicableUnconditional,
  notApplicableContradicted,
  missingFrequency,
  frequencyTooLong,
  responseTooLong,
  missingWrittenProcedure,
  procedureNotApproved,
  vagueFrequency,
  vagueCondition,
  vagueQuantity,
  openEndedList,
  absoluteClaim,
  weakWording,
  futurePromise,
  profilePlaceholder,
  tooShort,
  restatesCriterion,
  copiedAnswer,
  mixedLanguage,
  conditionsContradicted,
  missingRole,
  obsoleteTerm,
  siteUncovered,
  evidenceReused,
  wrongCompanyName,
  contradictingNumber,
  unknownActivity,
  missingBestPractice,
  bestPracticeIncomplete,
] as const satisfies readonly AnyRule[];
