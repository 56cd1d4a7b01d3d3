import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** CTPAT status that rests on a copy of a certificate. */
export const weakVerificationMethod = defineRule({
  meta: {
    id: 'partner/weak-verification-method',
    target: 'Partner',
    severity: 'warning',
    scope: 'document',
    criteria: ['3.4'],
    messages: {
      copy: {
        what: 'The CTPAT status of {name} was taken from a copy of a certificate, which does not show that it still holds.',
        help: 'Look the partner up on the status verification page of the portal (svi-page), or use the message that the portal sends (portal-email).',
      },
    },
    docs: () => ({
      title: 'CTPAT status taken from a copy',
      description:
        'The CTPAT status of a partner was verified by `certificate-copy`. Status changes from one day to the next; the portal shows it.',
      bad: [
        {
          text: registerWith(
            `${CHINESE}certifications: { program: ctpat, verified: { date: 2026-01-20, by: cso, method: ⟦certificate-copy⟧ } }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}certifications: { program: ctpat, verified: { date: 2026-01-20, by: cso, method: portal-email } }`,
          ),
        },
        {
          text: registerWith(
            `${COLOMBIAN}certifications: { program: oea, verified: { date: 2026-01-20, by: cso, method: certificate-copy } }`,
          ),
          note: 'Not every administration has a public list.',
        },
      ],
    }),
  },
  check(context) {
    for (const { name, certificates } of context.shared(standings)) {
      for (const { recognition, field } of certificates) {
        const method = child(child(field, 'verified'), 'method');
        if (recognition.type !== 'recognized' || recognition.program.kind !== 'ctpat') continue;
        if (method && textOf(method) === 'certificate-copy')
          context.report({ message: 'copy', at: method, criterion: '3.4', data: { name } });
      }
    }
  },
});
