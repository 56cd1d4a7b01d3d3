import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['7.25'],
  hints: ['anonym', 'anonim', 'must', 'debe'],
  says: phrases(
    '(?:we have|there is|the company has|we offer) no anonymous (?:\\w+ )?(?:line|hotline|box|channel|way|mailbox|system|reporting)',
    'anonymous (?:reports|calls|tips|letters) are (?:not (?:accepted|taken|read|followed up)|ignored|thrown away)',
    '(?:each|every) report must (?:carry|bear|have|give) (?:the |a )?(?:name|signature)',
    '(?:no hay|no existe|no tenemos|no contamos con) <2>(?:buzon|linea|canal|medio|sistema|mecanismo) <2>anonim[oa]',
    '(?:denuncias|reportes|llamadas|quejas) anonim[oa]s (?:no se (?:aceptan|reciben|atienden)|se (?:ignoran|desechan))',
    '(?:cada|todo) reporte debe llevar (?:el )?(?:nombre|firma)',
  ),
};

/** No way to report without a name. */
export const missingAnonymousChannel = defineRule({
  meta: {
    id: 'incident/missing-anonymous-channel',
    target: 'effective',
    severity: 'info',
    scope: 'document',
    criteria: ['7.25'],
    messages: {
      admitted: {
        what: '“{words}” leaves no way to report without a name, which MSC 7.25 advises to offer.',
        help: 'Offer a box, a line or a page that needs no name, or decline the criterion and say why.',
      },
    },
    docs: () => ({
      title: 'No way to report without a name',
      description:
        'The answer says that there is no anonymous way to report, or that each report must carry a name.',
      bad: [
        {
          text: profileSaying('en', { '7.25': 'Staff report to their lead. ⟦There is no anonymous line⟧.' }),
        },
        {
          text: profileSaying('es', { '7.25': 'El personal reporta a su jefe. ⟦No tenemos buzón anónimo⟧.' }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '7.25':
              'The box by the canteen takes notes without a name. Anonymous reports are not answered, but each is looked into within two days. Each report must carry the hour and the place. If there is no anonymous line at a new site, HR hangs a box in the first week. Nobody asks a caller for the name.',
          }),
        },
        {
          text: profileSaying('es', {
            '7.25':
              'El buzón del comedor recibe notas sin nombre. Las denuncias anónimas se investigan en dos días. Cada reporte debe llevar hora y lugar. Si no hay buzón anónimo en una sede nueva, RH lo instala la primera semana. Nadie pide el nombre a quien llama.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
