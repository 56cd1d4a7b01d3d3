import { defineRule } from '../rule.ts';
import { partnerPlace, standings } from '../../domain/partners/standing.ts';
import { CHINESE, COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

/** No diligence at all on a partner without status. */
export const missingDueDiligence = defineRule({
  meta: {
    id: 'partner/missing-due-diligence',
    target: 'Partner',
    severity: 'error',
    scope: 'document',
    criteria: ['3.5'],
    messages: {
      none: {
        what: {
          en: '{name} has no status that counts, and nobody has looked at its security: no questionnaire came back and there was no visit.',
          es: '{name} no tiene un estatus que cuente, y nadie ha revisado su seguridad: no hay cuestionario recibido ni visita.',
        },
        help: {
          en: 'Send a questionnaire or visit the partner, and record it.',
          es: 'Envíe un cuestionario o visite al socio, y regístrelo.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Nobody looked at the partner', es: 'Nadie ha revisado al socio' },
      description: {
        en: 'A partner without a recognized status has no questionnaire that came back, no visit and no audit on record. A status that is claimed but not checked or not in date is told by its own rule.',
        es: 'Un socio sin estatus reconocido no tiene cuestionario recibido, visita ni auditoría registrada. Un estatus que se afirma pero no se verificó o no está vigente lo dice su propia regla.',
      },
      bad: [
        { text: registerWith(CHINESE).replace('id: dragon-freight', 'id: ⟦dragon-freight⟧') },
        {
          text: registerWith(
            `${CHINESE}certifications: { program: china-aeo }\nquestionnaire: { sent: 2026-11-01 }`,
          ).replace('id: dragon-freight', 'id: ⟦dragon-freight⟧'),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}questionnaire: { sent: 2026-03-01, received: 2026-03-20, reviewedBy: cso }`,
          ),
        },
        { text: registerWith(`${CHINESE}audits: [{ scheme: SCAN, date: 2026-02-11 }]`) },
        {
          text: registerWith(`${COLOMBIAN}certifications: { program: basc, issued: 2026-01-10 }`),
          note: { en: 'BASC meets the duty.', es: 'BASC cumple con la obligación.' },
        },
        {
          text: registerWith(`${CHINESE}ended: 2026-03-01`),
          note: { en: 'The business has ended.', es: 'La relación comercial terminó.' },
        },
      ],
    }),
  },
  check(context) {
    for (const standing of context.shared(standings)) {
      const { partner, name, claimsStatus, questionnaire } = standing;
      const looked = partner.visits.length + partner.audits.length > 0 || questionnaire !== undefined;
      if (claimsStatus || looked) continue;
      context.report({ message: 'none', at: partnerPlace(standing), criterion: '3.5', data: { name } });
    }
  },
});
