import type { AnyRule } from '../rule.ts';
import { annualReviewOpen } from './annual-review-open.ts';
import { annualReviewOverdue } from './annual-review-overdue.ts';
import { appealWindow } from './appeal-window.ts';
import { certificationDecision } from './certification-decision.ts';
import { contactUnconfirmed } from './contact-unconfirmed.ts';
import { dateInFuture } from './date-in-future.ts';
import { dateOrder } from './date-order.ts';
import { eventAnswerDue } from './event-answer-due.ts';
import { firstValidationDue } from './first-validation-due.ts';
import { portalLogin } from './portal-login.ts';
import { revalidationDue } from './revalidation-due.ts';
import { reviewStale } from './review-stale.ts';
import { specialistReplyDue } from './specialist-reply-due.ts';
import { targetDatePassed } from './target-date-passed.ts';
import { tradeComplianceNotificationMissing } from './trade-compliance-notification-missing.ts';
import { tradeComplianceNotification } from './trade-compliance-notification.ts';

/** Rules about what runs out, falls due or is late. */
export const clockRules: readonly AnyRule[] = [
  annualReviewOpen,
  annualReviewOverdue,
  certificationDecision,
  firstValidationDue,
  revalidationDue,
  portalLogin,
  contactUnconfirmed,
  reviewStale,
  targetDatePassed,
  specialistReplyDue,
  eventAnswerDue,
  appealWindow,
  tradeComplianceNotification,
  tradeComplianceNotificationMissing,
  dateInFuture,
  dateOrder,
];
