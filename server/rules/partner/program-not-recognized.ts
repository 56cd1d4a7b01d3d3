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
        what: {
          en: '{title} gives {name} no status in CTPAT. {words}',
          es: '{title} no da a {name} estatus en CTPAT. {words}',
        },
        help: {
          en: 'Keep it as evidence, and look at the partner by questionnaire or visit.',
          es: 'Consérvelo como evidencia, y revise al socio con cuestionario o visita.',
        },
      },
      otherCountry: {
        what: {
          en: '{program} is recognized for other countries, not for {country}.',
          es: '{program} se reconoce para otros países, no para {country}.',
        },
        help: {
          en: 'Correct the country or the program; without a status the partner needs a questionnaire or a visit.',
          es: 'Corrija el país o el programa; sin estatus, el socio necesita cuestionario o visita.',
        },
      },
      unknown: {
        what: {
          en: 'The program {program} is not among those that CTPAT recognizes.',
          es: 'El programa {program} no está entre los que CTPAT reconoce.',
        },
        help: {
          en: 'Keep it as evidence; a questionnaire or a visit is what counts. A new arrangement can be read up with your specialist.',
          es: 'Consérvelo como evidencia; lo que cuenta es un cuestionario o una visita. Consulte con su especialista si hay un acuerdo nuevo.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Program that gives no status', es: 'Programa que no da estatus' },
      description: {
        en: 'A certificate of a program that CTPAT does not recognize: an EU AEOC, an AEO of China, TAPA, ISO 28000, an audit report. It may serve diligence well, it takes the place of nothing. Whether the partner lacks diligence is another finding.',
        es: 'Un certificado de un programa que CTPAT no reconoce: un AEOC de la UE, un OEA de China, TAPA, ISO 28000, un informe de auditoría. Puede servir bien como diligencia, pero no sustituye nada. Que al socio le falte diligencia es otro hallazgo.',
      },
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
          const words = context.localize(text);
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
