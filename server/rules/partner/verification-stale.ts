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
        what: {
          en: 'The status of {name} was last checked on {date}; a check is good for one year, until {until}.',
          es: 'El estatus de {name} se verificó por última vez el {date}; una verificación vale un año, hasta el {until}.',
        },
        help: { en: 'Check it again and put the new day.', es: 'Verifíquelo de nuevo y ponga el nuevo día.' },
      },
    },
    docs: () => ({
      title: { en: 'Status check too old', es: 'Verificación de estatus vencida' },
      description: {
        en: 'The day under `verified.on` of a recognized certificate is more than 12 months ago. Left alone are a certificate that has run out, which `partner/certificate-expired` tells, and one that a good one of the same program has taken over from.',
        es: 'El día en `verified.on` de un certificado reconocido fue hace más de 12 meses. No se revisa un certificado vencido, que ya señala `partner/certificate-expired`, ni uno al que sustituye otro vigente del mismo programa.',
      },
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
          note: {
            en: 'A check of another site says nothing of this one.',
            es: 'Una verificación de otro sitio no dice nada de este.',
          },
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
          note: {
            en: 'A later check of the same program stands beside it.',
            es: 'A su lado está una verificación posterior del mismo programa.',
          },
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
