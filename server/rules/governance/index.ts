import type { AnyRule } from '../rule.ts';
import { auditScopeIncomplete } from './audit-scope-incomplete.ts';
import { findingClosedWithoutEvidence } from './finding-closed-without-evidence.ts';
import { findingDueSoon } from './finding-due-soon.ts';
import { findingOverdue } from './finding-overdue.ts';
import { findingWithoutAction } from './finding-without-action.ts';
import { findingWithoutDueDate } from './finding-without-due-date.ts';
import { implementedWithOpenFinding } from './implemented-with-open-finding.ts';
import { missingAudit } from './missing-audit.ts';
import { auditStale } from './audit-stale.ts';
import { reviewTooInfrequent } from './review-too-infrequent.ts';
import { singlePersonTeam } from './single-person-team.ts';

/** Rules about how the program looks after itself: audits, findings and what is done about them. */
export const governanceRules = [
  auditStale,
  auditScopeIncomplete,
  findingOverdue,
  findingDueSoon,
  findingWithoutDueDate,
  findingWithoutAction,
  findingClosedWithoutEvidence,
  implementedWithOpenFinding,
  missingAudit,
  reviewTooInfrequent,
  singlePersonTeam,
] as const satisfies readonly AnyRule[];
