import type { AnyRule } from '../rule.ts';
import { auditScopeIncomplete } from './audit-scope-incomplete.ts';
import { findingClosedWithoutEvidence } from './finding-closed-without-evidence.ts';
import { findingDueSoon } from './finding-due-soon.ts';
import { findingOverdue } from './finding-overdue.ts';
import { findingWithoutAction } from './finding-without-action.ts';
import { findingWithoutDue } from './finding-without-due.ts';
import { implementedWithOpenFinding } from './implemented-with-open-finding.ts';
import { neverAudited } from './never-audited.ts';
import { noAuditInYear } from './no-audit-in-year.ts';
import { reviewTooRare } from './review-too-rare.ts';
import { teamOfOne } from './team-of-one.ts';

/** Rules about how the program looks after itself: audits, findings and what is done about them. */
export const governanceRules: readonly AnyRule[] = [
  noAuditInYear,
  auditScopeIncomplete,
  findingOverdue,
  findingDueSoon,
  findingWithoutDue,
  findingWithoutAction,
  findingClosedWithoutEvidence,
  implementedWithOpenFinding,
  neverAudited,
  reviewTooRare,
  teamOfOne,
];
