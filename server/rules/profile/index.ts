import type { AnyRule } from '../rule.ts';
import { alternativeWithoutRationale } from './alternative-without-rationale.ts';
import { alternativeWithoutResponse } from './alternative-without-response.ts';
import { criterionOfAnotherEntity } from './criterion-of-another-entity.ts';
import { declinedMust } from './declined-must.ts';
import { declinedWithoutRationale } from './declined-without-rationale.ts';
import { frequencyMissing } from './frequency-missing.ts';
import { frequencyTooLong } from './frequency-too-long.ts';
import { implementedWithoutEvidence } from './implemented-without-evidence.ts';
import { implementedWithoutResponse } from './implemented-without-response.ts';
import { knownGap } from './known-gap.ts';
import { missingCriterion } from './missing-criterion.ts';
import { missingSection } from './missing-section.ts';
import { mustNotDone } from './must-not-done.ts';
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
import { writtenProcedureMissing } from './written-procedure-missing.ts';
import { vagueFrequency } from './vague-frequency.ts';
import { vagueCondition } from './vague-condition.ts';
import { vagueQuantity } from './vague-quantity.ts';
import { catchAll } from './catch-all.ts';
import { absoluteClaim } from './absolute-claim.ts';
import { hedgeModal } from './hedge-modal.ts';
import { futureTense } from './future-tense.ts';
import { profilePlaceholder } from './placeholder.ts';
import { tooShort } from './too-short.ts';
import { restatesCriterion } from './restates-criterion.ts';
import { copyPaste } from './copy-paste.ts';
import { languageMix } from './language-mix.ts';
import { usesContradicted } from './uses-contradicted.ts';
import { noWho } from './no-who.ts';
import { obsoleteTerm } from './obsolete-term.ts';
import { siteUncovered } from './site-uncovered.ts';
import { evidenceReused } from './evidence-reused.ts';
import { wrongCompanyName } from './wrong-company-name.ts';
import { contradictingNumber } from './contradicting-number.ts';
import { wrongSection } from './wrong-section.ts';

/** Rules about the answers of a profile. */
export const profileRules: readonly AnyRule[] = [
  missingSection,
  missingCriterion,
  unanswered,
  unknownCriterion,
  criterionOfAnotherEntity,
  wrongSection,
  knownGap,
  uncertainCriteria,
  implementedWithoutResponse,
  implementedWithoutEvidence,
  plannedWithoutOwner,
  plannedWithoutDate,
  mustNotDone,
  alternativeWithoutResponse,
  alternativeWithoutRationale,
  declinedWithoutRationale,
  declinedMust,
  notApplicableWithoutRationale,
  notApplicableUnconditional,
  notApplicableContradicted,
  frequencyMissing,
  frequencyTooLong,
  responseTooLong,
  writtenProcedureMissing,
  procedureNotApproved,
  vagueFrequency,
  vagueCondition,
  vagueQuantity,
  catchAll,
  absoluteClaim,
  hedgeModal,
  futureTense,
  profilePlaceholder,
  tooShort,
  restatesCriterion,
  copyPaste,
  languageMix,
  usesContradicted,
  noWho,
  obsoleteTerm,
  siteUncovered,
  evidenceReused,
  wrongCompanyName,
  contradictingNumber,
];
