import { daysBetween } from '../../calendar/calendar.ts';
import { EXPIRY_AHEAD_DAYS } from '../../calendar/program-times.ts';
import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** A partner’s certificate that runs out within 60 days. */
export const certificateExpiresSoon = defineRule({
  meta: {
    id: 'partner/certificate-expires-soon',
    target: 'Partner',
    severity: 'info',
    scope: 'dates',
    criteria: ['3.4'],
    messages: {
      soon: {
        what: 'The {program} certificate of {name} runs out after {date}.',
        help: 'Ask for the next one in time.',
      },
    },
    docs: () => ({
      title: 'Partner’s certificate expires soon',
      description:
        'The day under `validUntil` of a certificate that counts is no more than 60 days ahead, and no other certificate of the program is valid for longer.',
      bad: [
        {
          text: registerWith(
            `${COLOMBIAN}certifications: { program: basc, issued: 2026-01-10, validUntil: ⟦2027-01-09⟧ }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${COLOMBIAN}certifications: { program: basc, issued: 2026-01-10, validUntil: 2027-01-24 }`,
          ),
        },
        {
          text: registerWith(
            `${COLOMBIAN}certifications: { program: basc, issued: 2025-12-10, validUntil: 2026-11-23 }`,
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const { name, certificates } of context.shared(standings)) {
      for (const { recognition, program, validUntil, field } of certificates) {
        const place = child(field, 'validUntil');
        if (recognition.type !== 'recognized' || validUntil === undefined || !place) continue;
        const left = daysBetween(context.today, validUntil);
        const hasOther = certificates.some(
          (other) => other.program === program && (other.validUntil ?? '') > validUntil,
        );
        if (left < 0 || left > EXPIRY_AHEAD_DAYS || hasOther) continue;
        context.report({
          message: 'soon',
          at: place,
          criterion: '3.4',
          data: { name, program: program.toUpperCase(), date: validUntil },
        });
      }
    }
  },
});
