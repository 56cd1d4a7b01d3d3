import { addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** A status check that is older than a year. */
export const verificationStale = defineRule({
  meta: {
    id: 'partner/verification-stale',
    target: 'Partner',
    severity: 'warning',
    scope: 'dates',
    criteria: ['3.4'],
    messages: {
      stale: {
        what: 'The status of {name} was last checked on {date}; a check is good for one year, until {until}.',
        help: 'Check it again and put the new day.',
      },
    },
    docs: () => ({
      title: 'Status check too old',
      description:
        'The day under `verified.on` of a recognized certificate is more than 12 months ago. Left alone are a certificate that has run out, which `partner/certificate-expired` tells, and one that a good one of the same program has taken over from.',
      bad: [
        {
          text: registerWith(
            `${CHINESE}certifications: { program: ctpat, verified: { date: ⟦2025-11-23⟧, by: cso, method: svi-page } }`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}sites: [{ id: plant-a }, { id: plant-b }]\ncertifications:\n  - { program: ctpat, scopeSites: [plant-a], verified: { date: 2026-09-01, by: cso, method: svi-page } }\n  - { program: ctpat, scopeSites: [plant-b], verified: { date: ⟦2025-11-23⟧, by: cso, method: svi-page } }`,
          ),
          note: 'A check of another site says nothing of this one.',
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}certifications: { program: ctpat, verified: { date: 2025-11-24, by: cso, method: svi-page } }`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}ended: 2026-01-31\ncertifications: { program: ctpat, verified: { date: 2024-01-01, by: cso } }`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}certifications:\n  - { program: ctpat, verified: { date: 2024-01-01, by: cso } }\n  - { program: ctpat, verified: { date: 2026-02-02, by: cso } }`,
          ),
          note: 'A later check of the same program stands beside it.',
        },
      ],
    }),
  },
  check(context) {
    for (const { name, certificates } of context.shared(standings)) {
      for (const { recognition, verified, field, isPast } of certificates) {
        const place = child(child(field, 'verified'), 'date');
        if (recognition.type !== 'recognized' || isPast || verified === undefined || !place) continue;
        const until = addMonths(verified, YEARLY_MONTHS);
        if (context.today <= until) continue;
        context.report({
          message: 'stale',
          at: place,
          criterion: '3.4',
          data: { name, date: verified, until },
        });
      }
    }
  },
});
