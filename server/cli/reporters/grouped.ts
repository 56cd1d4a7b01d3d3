import { byFailureReason, FAILURE_REASONS, failureReasonOf } from '../../domain/failure-reasons.ts';
import { rules } from '../../engine/rule-registry.ts';
import type { Locale } from '../../catalog/catalog.ts';
import type { ReportedFinding } from '../run/report.ts';

/** How findings may be put together for a person: by file, or by common reason for a failed validation. */
export const GROUPINGS = ['file', 'reason'] as const;

/** One of {@link GROUPINGS}. */
export type Grouping = (typeof GROUPINGS)[number];

const OTHER = { en: 'Faults of the tool itself', es: 'Fallas de la herramienta misma' };

/**
 * Findings under the five common reasons for a failed validation, in their order; those without one too, so that a
 * person sees what is in order. What belongs to none comes last, where there is any.
 */
export function groupedByReason(
  findings: readonly ReportedFinding[],
  locale: Locale,
): readonly { readonly title: string; readonly findings: readonly ReportedFinding[] }[] {
  const reasons = new Map(rules.map(({ meta }) => [meta.id, failureReasonOf(meta)]));
  return byFailureReason(findings, ({ rule }) => reasons.get(rule))
    .filter(({ reason, items }) => reason !== undefined || items.length > 0)
    .map(({ reason, items }) => ({
      title: (reason ? FAILURE_REASONS[reason] : OTHER)[locale],
      findings: items,
    }));
}
