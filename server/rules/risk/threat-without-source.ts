import { child, items, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { assessmentWith, LANE } from './texts.ts';

const threat = (more: string, kind = 'theft') =>
  assessmentWith(`${LANE}threats:\n  - { lane: shenzhen-laredo, kind: ${kind}, rating: 2${more} }\n`);

/** A threat is rated, and nobody says from what. */
export const threatWithoutSource = defineRule({
  meta: {
    id: 'risk/threat-without-source',
    target: 'RiskAssessment',
    severity: 'warning',
    scope: 'workspace',
    criteria: ['2.1'],
    messages: {
      none: {
        what: 'The rating of this threat ({kind}) names no source.',
        help: 'Add sources with title and date: a bulletin, statistics, a case file.',
      },
      undated: {
        what: 'No source of this threat ({kind}) has a date.',
        help: 'Add the date of each source.',
      },
    },
    docs: () => ({
      title: 'Threat without a source',
      description: 'A rated threat has no `sources`, or none of them has a `date`.',
      bad: [
        { file: 'risk.ctpat.yaml', text: threat('', '⟦theft⟧') },
        { file: 'risk.ctpat.yaml', text: threat(', sources: [{ title: Port bulletin }]', '⟦theft⟧') },
      ],
      good: [
        { file: 'risk.ctpat.yaml', text: threat(', sources: [{ title: Port bulletin, date: 2026-05-01 }]') },
        {
          file: 'risk.ctpat.yaml',
          text: threat(
            ', sources: [{ title: Port bulletin, date: 2026-05-01 }, { title: Talk with the port }]',
          ),
        },
      ],
    }),
  },
  check(context) {
    const current = context.shared(currentLanes);
    for (const threat of context.document.riskAssessment?.threats ?? []) {
      const { field, rating } = threat;
      if (rating === undefined || !current.holds(threat)) continue;
      const sources = items(child(field, 'sources'));
      if (sources.some((source) => child(source, 'date'))) continue;
      const kind = child(field, 'kind');
      context.report({
        message: sources.length === 0 ? 'none' : 'undated',
        at: kind ?? field,
        criterion: '2.1',
        data: { kind: textOf(kind) ?? '' },
      });
    }
  },
});
