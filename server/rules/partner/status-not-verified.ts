import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** A claimed status that nobody checked. */
export const statusNotVerified = defineRule({
  meta: {
    id: 'partner/status-not-verified',
    target: 'Partner',
    severity: 'error',
    scope: 'document',
    criteria: ['3.4'],
    messages: {
      unverified: {
        what: 'The {program} status of {name} is on record, but not that anybody checked it.',
        help: 'Look it up and add verified: the day, who, and the method.',
      },
      svi: {
        what: 'The CTPAT status of {name} rests on an SVI number alone, which proves nothing.',
        help: 'Look the partner up on the status verification page of the portal and add verified with method svi-page.',
      },
    },
    docs: () => ({
      title: 'Status not verified',
      description:
        'A certificate of CTPAT or of a recognized customs program has no day under `verified.on`. A number or a claim is not enough; the look-up is. BASC certificates are not meant here: being on record is enough for them.',
      bad: [
        { text: registerWith(`${CHINESE}certifications: { program: ⟦ctpat⟧, certificate: A-1 }`) },
        {
          text: registerWith(`${CHINESE}identifiers: { svi: abc123 }\ncertifications: { program: ⟦ctpat⟧ }`),
        },
        {
          text: registerWith(
            'country: JP\nrole: supplier\ncertifications: [{ program: ⟦aeo⟧, verified: { by: cso } }]',
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}certifications: { program: ctpat, verified: { date: 2026-01-20, by: cso, method: svi-page } }`,
          ),
        },
        {
          text: registerWith(`${CHINESE}certifications: { program: iso-28000 }`),
          note: 'It counts for nothing, so there is nothing to check.',
        },
        {
          text: registerWith(`${COLOMBIAN}certifications: { program: basc, issued: 2026-01-10 }`),
          note: 'A BASC certificate on record is enough.',
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name, certificates } of context.shared(standings)) {
      for (const { recognition, programField, verified } of certificates) {
        if (recognition.type !== 'recognized' || recognition.program.kind === 'basc') continue;
        if (verified !== undefined || !programField) continue;
        const hasNumber = textOf(child(child(partner.field, 'identifiers'), 'svi')) !== undefined;
        context.report({
          message: hasNumber && recognition.program.kind === 'ctpat' ? 'svi' : 'unverified',
          at: programField,
          criterion: '3.4',
          data: { name, program: recognition.program.shortName.toUpperCase() },
        });
      }
    }
  },
});
