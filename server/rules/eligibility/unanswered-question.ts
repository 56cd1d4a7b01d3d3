import { child } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText, eligibilityPlace, isGiven } from './applies.ts';

/** Questions that the program asks an entity type and that the profile leaves open. */
export const unansweredQuestion = defineRule({
  meta: {
    id: 'eligibility/unanswered-question',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'info',
    scope: 'document',
    messages: {
      open: {
        what: {
          en: 'CBP also asks {entity} about {fields}, which the profile leaves open.',
          es: 'CBP también pregunta a {entity} por {fields}, que el perfil deja abierto.',
        },
        help: {
          en: 'Answer them under eligibility, so that the answer is at hand.',
          es: 'Respóndalo en eligibility, para tener la respuesta a la mano.',
        },
      },
    },
    why: {
      en: 'They are asked in the application; they do not decide alone.',
      es: 'Se preguntan en la solicitud; no deciden por sí solas.',
    },
    docs: () => ({
      title: { en: 'Question open', es: 'Pregunta sin responder' },
      description: {
        en: 'The application of this entity type asks for more than its identifiers. One finding lists what the profile does not say.',
        es: 'La solicitud de este tipo de entidad pide más que sus identificadores. Un solo hallazgo lista lo que el perfil no dice.',
      },
      bad: [{ text: accountText('exporter', '⟦eligibility⟧: { duns: 012345678 }\n') }],
      good: [
        { text: accountText('importer', 'eligibility: { duns: 012345678 }\n') },
        {
          text: accountText('sea-carrier', 'eligibility: { isps: true, mtsa: false }\n'),
          note: { en: 'No is an answer.', es: 'No también es una respuesta.' },
        },
      ],
    }),
  },
  check({ document, catalog, locale, report }) {
    const account = accountOf({ document, catalog });
    if (!account) return;
    const { profile, entity } = account;
    const open = (entity.asksInfo ?? []).filter((key) => !isGiven(child(profile.eligibility, key)));
    const { range } = eligibilityPlace(profile);
    if (open.length > 0) {
      report({
        message: 'open',
        at: { range, path: ['eligibility'] },
        data: { fields: open.join(', '), entity: catalog.entityText(entity.id, locale).plural },
      });
    }
  },
});
