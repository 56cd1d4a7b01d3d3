import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { canReplace, standings } from '../../domain/partners/standing.ts';
import { COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** A partner’s certificate that has run out. */
export const certificateExpired = defineRule({
  meta: {
    id: 'partner/certificate-expired',
    target: 'Partner',
    severity: 'error',
    scope: 'dates',
    criteria: ['3.4'],
    messages: {
      expired: {
        what: 'The {program} certificate of {name} was valid until {date}.',
        help: 'Ask for the new certificate, or treat the partner as one without status.',
      },
    },
    docs: () => ({
      title: 'Partner’s certificate expired',
      description:
        'The day under `validUntil` of a certificate that counts has passed, and the partner has no other one of the same program that is valid.',
      bad: [
        {
          text: registerWith(
            `${COLOMBIAN}certifications: { program: basc, issued: 2026-01-10, validUntil: ⟦2026-11-23⟧ }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${COLOMBIAN}certifications: { program: basc, issued: 2026-01-10, validUntil: 2026-11-24 }`,
          ),
        },
        {
          text: registerWith(
            `${COLOMBIAN}certifications:\n  - { program: basc, validUntil: 2026-01-31 }\n  - { program: basc, issued: 2026-02-01, validUntil: 2027-01-31 }`,
          ),
          note: 'The older one stands beside its successor.',
        },
      ],
    }),
  },
  check(context) {
    for (const { name, certificates } of context.shared(standings)) {
      for (const certificate of certificates) {
        const { recognition, program, validUntil, field } = certificate;
        const place = child(field, 'validUntil');
        if (recognition.type !== 'recognized' || validUntil === undefined || !place) continue;
        const hasOther = certificates.some(
          (other) => canReplace(other, certificate) && (other.validUntil ?? '') >= context.today,
        );
        if (context.today <= validUntil || hasOther) continue;
        context.report({
          message: 'expired',
          at: place,
          criterion: '3.4',
          data: { name, program: program.toUpperCase(), date: validUntil },
        });
      }
    }
  },
});
