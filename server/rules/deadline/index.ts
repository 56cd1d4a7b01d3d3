import type { AnyRule } from '../rule.ts';
import { annualReviewOpen } from './annual-review-open.ts';
import { annualReviewOverdue } from './annual-review-overdue.ts';
import { appealDue } from './appeal-due.ts';
import { certificationDecisionOverdue } from './certification-decision-overdue.ts';
import { contactConfirmationStale } from './contact-confirmation-stale.ts';
import { dateInFuture } from './date-in-future.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { eventAnswerDue } from './event-answer-due.ts';
import { firstValidationDue } from './first-validation-due.ts';
import { missingValidationDate } from './missing-validation-date.ts';
import { portalLoginStale } from './portal-login-stale.ts';
import { revalidationDue } from './revalidation-due.ts';
import { reviewStale } from './review-stale.ts';
import { specialistReplyDue } from './specialist-reply-due.ts';
import { targetDateOverdue } from './target-date-overdue.ts';
import { missingTradeComplianceNotification } from './missing-trade-compliance-notification.ts';
import { tradeComplianceNotificationOverdue } from './trade-compliance-notification-overdue.ts';

/** Rules about what runs out, falls due or is late. */
export const deadlineRules = [
  annualReviewOpen,
  annualReviewOverdue,
  certificationDecisionOverdue,
  firstValidationDue,
  missingValidationDate,
  revalidationDue,
  portalLoginStale,
  contactConfirmationStale,
  reviewStale,
  targetDateOverdue,
  specialistReplyDue,
  eventAnswerDue,
  appealDue,
  tradeComplianceNotificationOverdue,
  missingTradeComplianceNotification,
  dateInFuture,
  datesOutOfOrder,
] as const satisfies readonly AnyRule[];
