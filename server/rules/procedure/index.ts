import type { AnyRule } from '../rule.ts';
import { missingApproval } from './missing-approval.ts';
import { approvedBeforeRevision } from './approved-before-revision.ts';
import { missingAttachment } from './missing-attachment.ts';
import { contentObligation } from './content-obligation.ts';
import { criterionNotOfEntity } from './criterion-not-of-entity.ts';
import { effectiveBeforeApproved } from './effective-before-approved.ts';
import { emptyPart } from './empty-part.ts';
import { missingCurrentVersion } from './missing-current-version.ts';
import { historyOutOfOrder } from './history-out-of-order.ts';
import { linkOutsideProject } from './link-outside-project.ts';
import { missingHeading } from './missing-heading.ts';
import { missingCriteria } from './missing-criteria.ts';
import { missingSteps } from './missing-steps.ts';
import { unused } from './unused.ts';
import { procedurePlaceholder } from './placeholder.ts';
import { recordWithoutRetention } from './record-without-retention.ts';
import { reviewIntervalTooLong } from './review-interval-too-long.ts';
import { procedureReviewOverdue } from './review-overdue.ts';
import { selfApproved } from './self-approved.ts';
import { stepPassive } from './step-passive.ts';
import { stepWithoutRole } from './step-without-role.ts';
import { translationChain } from './translation-chain.ts';
import { missingTranslation } from './missing-translation.ts';
import { outdatedTranslation } from './outdated-translation.ts';
import { unknownLinkHeading } from './unknown-link-heading.ts';
import { vagueStep } from './vague-step.ts';

/** Rules about written procedures. */
export const procedureRules = [
  missingHeading,
  emptyPart,
  missingSteps,
  stepWithoutRole,
  stepPassive,
  missingApproval,
  selfApproved,
  effectiveBeforeApproved,
  approvedBeforeRevision,
  missingCurrentVersion,
  historyOutOfOrder,
  procedureReviewOverdue,
  reviewIntervalTooLong,
  recordWithoutRetention,
  missingAttachment,
  linkOutsideProject,
  unknownLinkHeading,
  missingCriteria,
  unused,
  criterionNotOfEntity,
  contentObligation,
  missingTranslation,
  outdatedTranslation,
  translationChain,
  procedurePlaceholder,
  vagueStep,
] as const satisfies readonly AnyRule[];
