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
        what: {
          en: 'The CTPAT status of {name} was taken from a copy of a certificate, which does not show that it still holds.',
          es: 'El estatus CTPAT de {name} se tomó de una copia del certificado, que no muestra que siga vigente.',
        },
        help: {
          en: 'Look the partner up on the status verification page of the portal (svi-page), or use the message that the portal sends (portal-email).',
          es: 'Consulte al socio en la página de verificación de estatus del portal (svi-page), o use el mensaje que envía el portal (portal-email).',
        },
      },
    },
    docs: () => ({
      title: { en: 'CTPAT status taken from a copy', es: 'Estatus CTPAT tomado de una copia' },
      description: {
        en: 'The CTPAT status of a partner was verified by `certificate-copy`. Status changes from one day to the next; the portal shows it.',
        es: 'El estatus CTPAT de un socio se verificó con `certificate-copy`. El estatus cambia de un día a otro; el portal lo muestra.',
      },
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
          note: {
            en: 'Not every administration has a public list.',
            es: 'No todas las administraciones tienen una lista pública.',
          },
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
