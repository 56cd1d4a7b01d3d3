import { addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** A BASC certificate that no audit of the last year stands behind. */
export const bascCertificateStale = defineRule({
  meta: {
    id: 'partner/basc-certificate-stale',
    target: 'Partner',
    severity: 'warning',
    scope: 'dates',
    criteria: ['3.4'],
    messages: {
      stale: {
        what: 'The BASC certificate of {name} was issued on {date}. BASC audits every year, so it counted until {until}.',
        help: 'Ask for the certificate of this year’s audit.',
      },
    },
    docs: () => ({
      title: 'BASC certificate older than a year',
      description:
        'A BASC certificate was issued more than 12 months ago, whatever it says under `validUntil`. Where it has run out too, only that is told.',
      bad: [
        {
          text: registerWith(
            `${COLOMBIAN}certifications: { program: basc, issued: ⟦2025-11-23⟧, validUntil: 2027-06-30 }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${COLOMBIAN}certifications: { program: basc, issued: 2025-11-24, validUntil: 2027-06-30 }`,
          ),
        },
        {
          text: registerWith(
            `${COLOMBIAN}certifications:\n  - { program: basc, issued: 2024-11-01 }\n  - { program: basc, issued: 2026-01-10 }`,
          ),
          note: 'The newer one counts.',
        },
      ],
    }),
  },
  check(context) {
    for (const { name, certificates } of context.shared(standings)) {
      const basc = certificates.filter(
        ({ recognition }) => recognition.type === 'recognized' && recognition.program.kind === 'basc',
      );
      if (basc.some(({ isGood }) => isGood)) continue;
      for (const { issued, validUntil, field } of basc) {
        const place = child(field, 'issued');
        if (issued === undefined || !place || (validUntil ?? context.today) < context.today) continue;
        const until = addMonths(issued, YEARLY_MONTHS);
        if (context.today <= until) continue;
        context.report({
          message: 'stale',
          at: place,
          criterion: '3.4',
          data: { name, date: issued, until },
        });
      }
    }
  },
});
