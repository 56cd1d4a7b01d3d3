import type { AnyRule } from '../rule.ts';
import { approvalMissing } from './approval-missing.ts';
import { approvedBeforeRevision } from './approved-before-revision.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { contentObligation } from './content-obligation.ts';
import { criterionNotOfEntity } from './criterion-not-of-entity.ts';
import { effectiveBeforeApproved } from './effective-before-approved.ts';
import { emptyPart } from './empty-part.ts';
import { historyMissingCurrent } from './history-missing-current.ts';
import { historyOrder } from './history-order.ts';
import { linkOutsideProject } from './link-outside-project.ts';
import { missingHeading } from './missing-heading.ts';
import { procedureWithoutCriteria } from './no-criteria.ts';
import { noSteps } from './no-steps.ts';
import { orphan } from './orphan.ts';
import { procedurePlaceholder } from './placeholder.ts';
import { recordWithoutRetention } from './record-without-retention.ts';
import { reviewIntervalTooLong } from './review-interval-too-long.ts';
import { procedureReviewOverdue } from './review-overdue.ts';
import { selfApproved } from './self-approved.ts';
import { stepPassive } from './step-passive.ts';
import { stepWithoutActor } from './step-without-actor.ts';
import { translationChain } from './translation-chain.ts';
import { translationMissing } from './translation-missing.ts';
import { translationOutdated } from './translation-outdated.ts';
import { unknownLinkHeading } from './unknown-link-heading.ts';
import { vagueStep } from './vague-step.ts';

/** Rules about written procedures. */
export const procedureRules: readonly AnyRule[] = [
  missingHeading,
  emptyPart,
  noSteps,
  stepWithoutActor,
  stepPassive,
  approvalMissing,
  selfApproved,
  effectiveBeforeApproved,
  approvedBeforeRevision,
  historyMissingCurrent,
  historyOrder,
  procedureReviewOverdue,
  reviewIntervalTooLong,
  recordWithoutRetention,
  attachmentMissing,
  linkOutsideProject,
  unknownLinkHeading,
  procedureWithoutCriteria,
  orphan,
  criterionNotOfEntity,
  contentObligation,
  translationMissing,
  translationOutdated,
  translationChain,
  procedurePlaceholder,
  vagueStep,
];
