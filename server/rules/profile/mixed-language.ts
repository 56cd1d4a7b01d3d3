import { profileSaying } from '../examples/profiles.ts';
import { languageSigns } from '../../prose/content-words.ts';
import { answerProse } from '../../domain/texts/hits.ts';
import { languageName } from '../../messages/language-names.ts';
import { defineRule, keyOf } from '../rule.ts';

/** With fewer small words than these nothing is certain. */
const FEWEST_SIGNS = 6;

/** A text of the other language has hardly a small word of this one; names in it may. */
const MOST_OF_OWN = 0.1;

/** An answer in another language than the profile. */
export const mixedLanguage = defineRule({
  meta: {
    id: 'profile/mixed-language',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'document',
    messages: {
      other: {
        what: 'The answer to {id} is in {found}, and the profile says language: {said}.',
        help: 'Translate it; or, if the profile is meant to be in both languages, set language: [en, es].',
      },
    },
    why: 'The specialist reads the portal’s answers in one language.',
    docs: () => ({
      title: 'Answer in another language',
      description:
        'The profile names one `language`, and the small words of an answer are those of the other. Names, quotations and terms in the other language are all right.',
      bad: [
        {
          text: profileSaying('en', {
            '9.1':
              'El supervisor de andén recorre la cerca del patio cada lunes con el formato HP-35 y avisa al jefe de sitio.',
          }).replace('response', '⟦response⟧'),
        },
        {
          text: profileSaying('es', {
            '9.1':
              'The dock supervisor walks the fence of the yard each Monday with form HP-35 and tells the site lead.',
          }).replace('response', '⟦response⟧'),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '3.4': 'Transportes de la Frontera del Norte and Muebles de la Sierra hold status today.',
            '5.16':
              'The card in the cab says “no se detenga en el camino, ni por la noche, ni con la carga de otros”.',
            '7.8':
              'The clerk compares the pedimento and the carta porte with the bill of lading for each load.',
            '9.1': 'Fence, eight feet, Laredo; gates A, B.',
            '10.2':
              'Reception in Nuevo Laredo, Calle de la Paz 12, asks for the credencial para votar of each visitor.',
          }),
        },
        {
          text: profileSaying('es', {
            '3.4': 'El socio se busca en el SVI (Status Verification Interface) del portal de CTPAT.',
            '5.16':
              'El tablero muestra el aviso «stop at the gate and call the dispatcher before you leave the yard».',
            '7.8': 'El bill of lading y el packing list se comparan con el pedimento antes de la salida.',
            '9.1': 'Malla ciclónica de 2.40 metros, Laredo; accesos A y B.',
            '10.2': 'El visitante de Rio Grande Alarm and Lock of Texas muestra su licencia en recepción.',
          }),
        },
        {
          text: profileSaying('[en, es]', {
            '9.1': 'El supervisor de andén recorre la cerca del patio cada lunes con el formato HP-35.',
          }),
          note: 'Both languages are named.',
        },
        {
          file: 'group.ctpat.yaml',
          text: profileSaying('en', {
            '9.1': 'The dock supervisor walks the fence of the yard each Monday and tells the site lead.',
          }).replace('entity: importer\n', ''),
          files: {
            'planta.ctpat.yaml':
              'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: planta\nlanguage: es\nentity: importer\nextends: group.ctpat.yaml\n',
          },
          note: 'A text has the language of the profile in which it is written, also where another one inherits it.',
        },
      ],
    }),
  },
  check(context) {
    for (const { words, field, answer, languages } of context.shared(answerProse).passages) {
      const [said, second] = languages;
      if (said === undefined || second !== undefined) continue;
      const other = said === 'en' ? 'es' : 'en';
      const signs = languageSigns(words);
      if (signs[other] < FEWEST_SIGNS || signs[said] > signs[other] * MOST_OF_OWN) continue;
      // A list of names with two articles among many words is no sentence of a language.
      if (signs[other] * 5 < words.length) continue;
      const data = { id: answer.id, said, found: languageName(other, context.locale) };
      context.report({ message: 'other', at: keyOf(field), criterion: answer.id, data });
    }
  },
});
