import { addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf, items, type Field } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { assessmentWith, LANE } from './texts.ts';

const threat = (...dates: readonly string[]) =>
  assessmentWith(
    `${LANE}threats:\n  - { kind: theft, rating: 2, sources: [${dates.map((date) => `{ title: Bulletin, date: ${date} }`).join(', ')}] }\n`,
  );

/** A threat is rated from sources that were old when it was rated. */
export const sourceStale = defineRule({
  meta: {
    id: 'risk/source-stale',
    target: 'RiskAssessment',
    severity: 'warning',
    scope: 'workspace',
    criteria: ['2.1'],
    messages: {
      old: {
        what: 'The newest source of this threat is from {date}, more than a year before the assessment of {conducted}.',
        help: 'Rate the threat from a source of the last twelve months.',
      },
    },
    docs: () => ({
      title: 'Source too old',
      description:
        'The newest dated source of a threat is more than twelve months older than the day under `conducted`.',
      bad: [{ file: 'risk.ctpat.yaml', text: threat('2025-01-10', '⟦2025-06-29⟧') }],
      good: [
        { file: 'risk.ctpat.yaml', text: threat('2025-06-30') },
        { file: 'risk.ctpat.yaml', text: threat('2024-02-01', '2026-05-01') },
      ],
    }),
  },
  check(context) {
    const { conducted, threats = [] } = context.document.riskAssessment ?? {};
    if (conducted === undefined) return;
    const current = context.shared(currentLanes);
    const oldest = addMonths(conducted, -YEARLY_MONTHS);
    for (const threat of threats) {
      if (!current.holds(threat)) continue;
      let newest: { readonly place: Field; readonly date: string } | undefined;
      for (const source of items(child(threat.field, 'sources'))) {
        const place = child(source, 'date');
        const date = dateOf(place);
        if (place && date !== undefined && date > (newest?.date ?? '')) newest = { place, date };
      }
      if (!newest || newest.date >= oldest) continue;
      const { place, date } = newest;
      context.report({ message: 'old', at: place, criterion: '2.1', data: { date, conducted } });
    }
  },
});
