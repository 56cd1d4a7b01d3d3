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
        what: {
          en: 'This risk assessment is from {date}; a new one was due on {due}.',
          es: 'Esta evaluación de riesgos es del {date}; tocaba una nueva el {due}.',
        },
        help: {
          en: 'Assess again and set conducted to the day on which it was finished.',
          es: 'Evalúe de nuevo y ponga en conducted el día en que se terminó.',
        },
      },
      lane: {
        what: {
          en: 'The lane {lane} was last assessed on {date}; no newer assessment holds it, and one was due on {due}.',
          es: 'La ruta {lane} se evaluó por última vez el {date}; ninguna evaluación más reciente la incluye, y tocaba una el {due}.',
        },
        help: {
          en: 'Put the lane into the new assessment, or take it out here if it is no longer used.',
          es: 'Incluya la ruta en la evaluación nueva, o quítela aquí si ya no se usa.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Risk assessment too old', es: 'Evaluación de riesgos vencida' },
      description: {
        en: 'The day under `conducted` plus `cadence.riskAssessment` (a year where nothing is set) has passed. Each lane counts by the newest assessment that holds it, for each profile that the assessments serve: an older one is history and nothing is said of it.',
        es: 'El día en `conducted` más `cadence.riskAssessment` (un año si no se indica) ya pasó. Cada ruta cuenta según la evaluación más reciente que la incluye, para cada perfil al que sirven las evaluaciones: una anterior es historia y no se dice nada de ella.',
      },
      bad: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(LANE, `⟦${OLD}⟧`) },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(TWO_LANES.replace('monterrey-laredo', '⟦monterrey-laredo⟧'), OLD),
          files: { 'new.ctpat.yaml': newer(LANE) },
          note: { en: 'The new assessment leaves one lane out.', es: 'La evaluación nueva omite una ruta.' },
        },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(`profiles: [north]\n${LANE}`, `⟦${OLD}⟧`),
          files: {
            'new.ctpat.yaml': newer(LANE, 'profiles: [south]\n'),
            'north.ctpat.yaml': profileOf('importer', 'north'),
            'south.ctpat.yaml': profileOf('importer', 'south'),
          },
          note: {
            en: 'The new assessment is of another profile.',
            es: 'La evaluación nueva es de otro perfil.',
          },
        },
      ],
      good: [
        { file: 'risk.ctpat.yaml', text: assessmentWith(LANE, '2025-11-24') },
        {
          file: 'risk.ctpat.yaml',
          text: assessmentWith(LANE, OLD),
          files: { 'new.ctpat.yaml': newer(TWO_LANES) },
          note: {
            en: 'Last year’s assessment beside this year’s.',
            es: 'La evaluación del año pasado junto a la de este año.',
          },
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
