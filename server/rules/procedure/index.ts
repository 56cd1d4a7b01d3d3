import type { AnyRule } from '../rule.ts';
import { approvalMissing } from './approval-missing.ts';
import { effectiveBeforeApproved } from './effective-before-approved.ts';
import { missingHeading } from './missing-heading.ts';
import { procedureWithoutCriteria } from './no-criteria.ts';
import { procedurePlaceholder } from './placeholder.ts';
import { procedureReviewOverdue } from './review-overdue.ts';
import { selfApproved } from './self-approved.ts';
import { vagueStep } from './vague-step.ts';

/** Rules about written procedures. */
export const procedureRules: readonly AnyRule[] = [
  missingHeading,
  approvalMissing,
  selfApproved,
  effectiveBeforeApproved,
  procedureReviewOverdue,
  procedureWithoutCriteria,
  procedurePlaceholder,
  vagueStep,
];
