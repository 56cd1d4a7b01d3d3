import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** A certificate from before the arrangement that would make it count. */
export const certificateBeforeArrangement = defineRule({
  meta: {
    id: 'partner/certificate-before-arrangement',
    target: 'Partner',
    severity: 'info',
    scope: 'document',
    criteria: ['3.4'],
    messages: {
      early: {
        what: 'This certificate was issued on {date}, before CTPAT recognized the program ({since}).',
        help: 'Check the date; if it is right, ask whether the certificate was renewed since.',
      },
    },
    docs: () => ({
      title: 'Certificate older than its recognition',
      description:
        'A certificate was issued before the arrangement with its country was signed or took effect.',
      bad: [
        {
          text: registerWith(
            `${COLOMBIAN}certifications: { program: oea, issued: ⟦2022-05-01⟧, verified: { date: 2026-01-20, by: cso } }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${COLOMBIAN}certifications: { program: oea, issued: 2023-05-01, verified: { date: 2026-01-20, by: cso } }`,
          ),
        },
        { text: registerWith(`${COLOMBIAN}certifications: { program: basc, issued: 2001-05-01 }`) },
      ],
    }),
  },
  check(context) {
    for (const { certificates } of context.shared(standings)) {
      for (const { recognition, issued, field } of certificates) {
        const place = child(field, 'issued');
        if (recognition.type !== 'recognized' || issued === undefined || !place) continue;
        const since = recognition.program.effective ?? recognition.program.signed;
        // Of an arrangement only the month may be known.
        if (since === undefined || issued.slice(0, since.length) >= since) continue;
        context.report({ message: 'early', at: place, criterion: '3.4', data: { date: issued, since } });
      }
    }
  },
});
