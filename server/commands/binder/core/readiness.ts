import type { Category, Locale, Severity } from '../../../catalog/catalog.ts';
import { rules } from '../../../engine/rule-registry.ts';
import {
  byFailureReason,
  FAILURE_REASONS,
  failureReasonOf,
  type FailureReason,
} from '../../../domain/failure-reasons.ts';
import { coverageOf } from '../../../domain/coverage/coverage.ts';
import type { CriterionCase } from '../../../domain/coverage/criterion-cases.ts';
import type { BinderFinding, ReasonState } from './binder.ts';

/** The sections that each reason is most about; documents are about all others. */
const SECTIONS: Readonly<Partial<Record<FailureReason, readonly string[]>>> = {
  training: ['training', 'personnelSecurity'],
  'physical-gaps': ['physicalSecurity', 'physicalAccess'],
  'not-as-written': ['conveyanceSecurity', 'sealSecurity', 'proceduralSecurity', 'agriculturalSecurity'],
  partners: ['businessPartners'],
};

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Errors first, then warnings; those alike stay in their order. */
export const worstFirst = (findings: readonly BinderFinding[]): BinderFinding[] =>
  findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);

/** How ready the company is by each of the five common reasons for a failed validation: what is found, and how the answers stand. */
export function readinessOf(
  findings: readonly BinderFinding[],
  cases: readonly CriterionCase[],
  categories: readonly Category[],
  locale: Locale,
): ReasonState[] {
  const reasons = new Map(rules.map(({ meta }) => [meta.id, failureReasonOf(meta)]));
  const elsewhere = new Set(Object.values(SECTIONS).flat());
  return byFailureReason(findings, ({ rule }) => reasons.get(rule)).flatMap(({ reason, items }) => {
    if (reason === undefined) return [];
    const own = SECTIONS[reason];
    const about = categories.filter(({ section }) => (own ? own.includes(section) : !elsewhere.has(section)));
    const sections = new Set(about.map(({ section }) => section));
    return [
      {
        reason,
        title: FAILURE_REASONS[reason][locale],
        findings: worstFirst(items),
        coverage: coverageOf(cases.filter(({ section }) => sections.has(section))),
        categories: about.map(({ number }) => number),
      },
    ];
  });
}
