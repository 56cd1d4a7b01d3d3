import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { CHINESE, registerWith } from '../examples/partner-registers.ts';

/** A certificate that is none in the eyes of CTPAT. */
export const programNotRecognized = defineRule({
  meta: {
    id: 'partner/program-not-recognized',
    target: 'Partner',
    severity: 'info',
    scope: 'document',
    criteria: ['3.4'],
    messages: {
      lookAlike: {
        what: '{title} gives {name} no status in CTPAT. {words}',
        help: 'Keep it as evidence, and look at the partner by questionnaire or visit.',
      },
      otherCountry: {
        what: '{program} is recognized for other countries, not for {country}.',
        help: 'Correct the country or the program; without a status the partner needs a questionnaire or a visit.',
      },
      unknown: {
        what: 'The program {program} is not among those that CTPAT recognizes.',
        help: 'Keep it as evidence; a questionnaire or a visit is what counts. A new arrangement can be read up with your specialist.',
      },
    },
    docs: () => ({
      title: 'Program that gives no status',
      description:
        'A certificate of a program that CTPAT does not recognize: an EU AEOC, an AEO of China, TAPA, ISO 28000, an audit report. It may serve diligence well, it takes the place of nothing. Whether the partner lacks diligence is another finding.',
      bad: [
        { text: registerWith(`${CHINESE}certifications: { program: ⟦china-aeo⟧ }`) },
        {
          text: registerWith(
            'country: DE\nrole: supplier\ncertifications: { program: ⟦aeo⟧, certificate: DEAEOC123 }',
          ),
        },
        { text: registerWith(`${CHINESE}certifications: { program: ⟦pip⟧ }`) },
        { text: registerWith(`${CHINESE}certifications: { program: ⟦house-seal⟧ }`) },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}certifications: { program: ctpat, verified: { date: 2026-01-20, by: cso } }`,
          ),
        },
        {
          text: registerWith(
            'country: DE\nrole: supplier\ncertifications: { program: aeo, certificate: DEAEOF123, verified: { date: 2026-01-20, by: cso } }',
          ),
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name, certificates } of context.shared(standings)) {
      for (const { recognition, program, programField } of certificates) {
        if (recognition.type === 'recognized' || !programField) continue;
        const at = programField;
        if (recognition.type === 'look-alike') {
          const { title, text } = recognition.lookAlike;
          const words = text[context.locale];
          context.report({ message: 'lookAlike', at, criterion: '3.4', data: { name, title, words } });
        } else {
          const country = partner.country ?? '—';
          const message = recognition.type === 'unknown' ? 'unknown' : 'otherCountry';
          context.report({ message, at, criterion: '3.4', data: { program: program, country } });
        }
      }
    }
  },
});
