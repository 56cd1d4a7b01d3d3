import { addDays } from '../../calendar/calendar.ts';
import { child, dateOf, textOf } from '../../model/field.ts';
import { profilesNamed } from '../../domain/company/served-profiles.ts';
import { defineRule } from '../rule.ts';
import { assessed, WHOLE } from '../../domain/risk/current-lanes.ts';
import { assessmentWith, LANE } from './texts.ts';

/** Incidents that change the risk of a lane. */
const GRAVE: ReadonlySet<string> = new Set(['theft', 'contraband', 'stowaway', 'cyber']);
/** Days in which one looks at the risk again; our own choice. */
const TIME = 30;

const log = (type: string, date: string) =>
  `apiVersion: ctpat/v1\nkind: IncidentLog\nid: incidents\nincidents:\n  - { id: i1, date: ${date}, type: ${type} }\n`;
const ASSESSMENT = { 'risk.ctpat.yaml': assessmentWith(LANE) };

/** Something grave happened, and the risk was not looked at again. */
export const incidentNotReassessed = defineRule({
  meta: {
    id: 'risk/incident-not-reassessed',
    target: 'IncidentLog',
    severity: 'warning',
    scope: 'dates',
    criteria: ['2.3'],
    messages: {
      older: {
        what: 'The newest risk assessment is of {conducted}, before this incident ({type}), and {days} days have passed.',
        help: 'Reassess the lanes concerned, and record the result in a new risk assessment document.',
      },
    },
    docs: () => ({
      title: 'Incident after the last assessment',
      description:
        'A theft, a find of contraband, a stowaway or a cyber attack is newer than the newest risk assessment of the profiles concerned, and more than 30 days have passed. It is asked only where there is a risk assessment.',
      bad: [{ file: 'incidents.ctpat.yaml', text: log('theft', '⟦2026-10-24⟧'), files: ASSESSMENT }],
      good: [
        { file: 'incidents.ctpat.yaml', text: log('theft', '2026-10-25'), files: ASSESSMENT },
        { file: 'incidents.ctpat.yaml', text: log('theft', '2026-06-30'), files: ASSESSMENT },
        { file: 'incidents.ctpat.yaml', text: log('cargo-shortage', '2026-08-30'), files: ASSESSMENT },
        { file: 'incidents.ctpat.yaml', text: log('theft', '2026-08-30') },
      ],
    }),
  },
  check({ document, project: { index }, today, report }) {
    const newest = index.derive(assessed).findAny(profilesNamed(document.root), WHOLE);
    if (!newest) return;
    for (const incident of document.entries) {
      const type = textOf(child(incident, 'type')) ?? '';
      const place = child(incident, 'discovered') ?? child(incident, 'date');
      const date = dateOf(place);
      if (!place || date === undefined || !GRAVE.has(type)) continue;
      if (newest.day >= date || today <= addDays(date, TIME)) continue;
      report({
        message: 'older',
        at: place,
        criterion: '2.3',
        data: { conducted: newest.day, type, days: TIME },
      });
    }
  },
});
