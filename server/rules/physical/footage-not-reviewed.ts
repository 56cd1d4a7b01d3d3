import { procedureWith } from '../examples/procedures.ts';
import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['9.15', '9.13', '9.8'],
  hints: ['footage', 'recording', 'video', 'film', 'grabacion', 'imagen'],
  says: phrases(
    '(?:recordings?|footage|video|film) (?:is|are) (?:only )?(?:reviewed|watched|looked at|viewed|played back) only (?:after|when|in case of|in the event of|following|upon) (?:an?|there|something|the|requested|loss)',
    '(?:recordings?|footage|video|film) (?:is|are) only (?:reviewed|watched|looked at|viewed) (?:after|when|in case of|in the event of|following|upon) (?:an?|there|something|the|requested|loss)',
    '(?:reviews?|watch(?:es)?|looks? at) (?:the )?(?:recordings?|footage|video|film) only (?:after|when|in case of|in the event of|following) (?:an?|there|something|the)',
    '(?:nobody|no one) (?:routinely |regularly )?(?:reviews|watches|looks at) (?:the )?(?:recordings?|footage)',
    '(?:recordings?|footage) (?:is|are) (?:not|never) (?:routinely |regularly )?(?:reviewed|watched|looked at)(?=[.,;]| unless)',
    '(?:grabaciones|videos?|imagenes) (?:se (?:revisan?|ven|ve|consultan?)) (?:solo|solamente|unicamente) (?:cuando|si|despues de|tras|en caso de)',
    '(?:solo|solamente|unicamente) se (?:revisan?|ven|ve|consultan?) (?:las |los |el )?(?:grabaciones|videos?|imagenes) (?:cuando|si|despues de|tras|en caso de)',
    '(?:grabaciones|videos) no se (?:revisan|ven)(?=[.,;]| salvo| a menos)',
    'nadie revisa las grabaciones',
  ),
  unless: phrases(
    'also|random\\w*|weekly|monthly|exported|copied|tambien|aleatori\\w*|al azar|semanal\\w*|mensual\\w*',
  ),
};

/** Footage looked at only after an incident. */
export const footageNotReviewed = defineRule({
  meta: {
    id: 'physical/footage-not-reviewed',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['9.15'],
    messages: {
      admitted: {
        what: '“{words}” leaves out the review at random that MSC 9.15 asks for.',
        help: 'Let somebody review recordings of days drawn at random, and sum up each review in writing with what was corrected.',
      },
    },
    docs: () => ({
      title: 'Footage looked at only after an incident',
      description:
        'An answer or a procedure says that recordings are looked at only after something has happened, or not at all.',
      bad: [
        {
          text: profileSaying('en', {
            '9.15': 'Cameras run day and night. ⟦Footage is reviewed only after an⟧ incident.',
          }),
        },
        {
          text: profileSaying('es', {
            '9.15': 'Las cámaras graban siempre. Las ⟦grabaciones se revisan sólo cuando⟧ falta mercancía.',
          }),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            { Procedure: '1. **Monitor:** ⟦Review the footage only when\n   something⟧ is missing.' },
            { criteria: '["9.15"]' },
          ),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '9.15':
              'Footage is reviewed every second Wednesday, and in the same week after an incident. Footage is exported only after an incident. Recordings are reviewed only by the coordinator. If nobody reviews the recordings in a month, the director hears of it. Footage is never reviewed by the shift that it shows. The guard watches the screens, and the manager draws two days a week.',
          }),
        },
        {
          text: profileSaying('es', {
            '9.15':
              'Las grabaciones se revisan cada viernes y también tras un incidente. El video se copia sólo cuando hay una investigación. Las grabaciones las revisa sólo la coordinadora. Si nadie revisa las grabaciones en un mes, se avisa a la directora. El turno grabado no revisa sus propias grabaciones.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
