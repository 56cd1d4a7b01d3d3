import { addDuration } from '../../calendar/calendar.ts';
import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { currentLanes } from '../../domain/risk/current-lanes.ts';
import { assessmentWith, LANE, profileOf, TWO_LANES } from './texts.ts';

const OLD = '2025-11-23';
const newer = (lines: string, more = '') =>
  assessmentWith(`${more}${lines}`, '2026-09-30').replace('ra-2026', 'ra-new');

/** Risk has not been assessed for longer than a year. */
export const assessmentStale = defineRule({
  meta: {
    id: 'risk/assessment-stale',
    target: 'RiskAssessment',
    severity: 'error',
    scope: 'dates',
    criteria: ['2.3'],
    settings: ['cadence.riskAssessment'],
    messages: {
      old: {
        what: 'This risk assessment is from {date}; a new one was due on {due}.',
        help: 'Reassess, and record the result in a new risk assessment document.',
      },
      lane: {
        what: 'The lane {lane} was last assessed on {date}; no newer assessment holds it, and one was due on {due}.',
        help: 'Put the lane into the new assessment, or take it out here if it is no longer used.',
      },
    },
    docs: () => ({
      title: 'Risk assessment too old',
      description:
        'The day under `conducted` plus `cadence.riskAssessment` (a year where nothing is set) has passed. Each lane counts by the newest assessment that holds it, for each profile that the assessments serve: an older one is history and nothing is said of it.',
      bad: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(LANE, `⟦${OLD}⟧`) },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(TWO_LANES.replace('monterrey-laredo', '⟦monterrey-laredo⟧'), OLD),
          files: { 'new.ctpat.yaml': newer(LANE) },
          note: 'The new assessment leaves one lane out.',
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(`profiles: [north]\n${LANE}`, `⟦${OLD}⟧`),
          files: {
            'new.ctpat.yaml': newer(LANE, 'profiles: [south]\n'),
            'north.ctpat.yaml': profileOf('importer', 'north'),
            'south.ctpat.yaml': profileOf('importer', 'south'),
          },
          note: 'The new assessment is of another profile.',
        },
      ],
      good: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(LANE, '2025-11-24') },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE, OLD),
          files: { 'new.ctpat.yaml': newer(TWO_LANES) },
          note: 'Last year’s assessment beside this year’s.',
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE, OLD),
          files: { 'ctpat.config.yaml': 'root: true\ncadence: { riskAssessment: P18M }\n' },
        },
      ],
    }),
  },
  check(context) {
    const { document, today, settings, report } = context;
    const { conducted, conductedField, lanes = [] } = document.riskAssessment ?? {};
    if (!conductedField || conducted === undefined) return;
    const due = addDuration(conducted, settings.riskAssessment);
    if (today <= due) return;
    const current = context.shared(currentLanes);
    const data = { date: conducted, due };
    if (current.lanes.length === lanes.length) {
      if (current.holds({ lane: undefined })) {
        report({ message: 'old', at: conductedField, criterion: '2.3', data });
      }
      return;
    }
    for (const { id, field } of current.lanes) {
      report({
        message: 'lane',
        at: child(field, 'id') ?? field,
        criterion: '2.3',
        data: { ...data, lane: id ?? '' },
      });
    }
  },
});
