import { LETTER } from '../../syntax/letters.ts';
import { profileSaying } from '../examples/profiles.ts';
import type { Hit } from '../../domain/texts/hits.ts';
import { reportHits } from '../shared/report-hit.ts';
import { defineRule } from '../rule.ts';

/** What is begun once, and not done again and again: a guard will call, a system will be installed. */
const BEGUN =
  '(?:implement|install|develop|establish|introduc|deploy|adopt|purchas|acquir|roll(?:ing|ed)? out|put(?:ting)? in place|set(?:ting)? up|build|built|creat|draft|writ|hir|implant|instal|desarroll|estable|adquir|compr|elabor|contrat|construcc|redac)';

/** Of these, what `will` makes a promise of; a clerk who will write, or a buyer who will purchase, follows a rule. */
const WILL_BEGIN = new RegExp(
  String.raw`^\s+(?:(?:also|then)\s+)?(?:soon|shortly|(?:implement|install|develop|deploy|adopt|hire|build|roll out|put in place)(?![${LETTER}])|be (?:soon|shortly|in place|operational|implemented|installed|developed|introduced|deployed|adopted|purchased|acquired|established|rolled out|put in place|set up|built|hired|upgraded)(?![${LETTER}]))`,
  'u',
);

const BEGINS = new RegExp(`^\\s+(?:being\\s+|la\\s+|el\\s+|ser\\s+)?${BEGUN}`, 'u');

/** What happens after an event is a rule and not a promise. */
const CONDITION = new RegExp(
  String.raw`(?:^|[^${LETTER}])(?:if|when|whenever|where|while|until|unless|once|after|before|upon|in case|in the event|should|who|which|si|cuando|mientras|hasta|despues|antes|tras|al|en caso|una vez|siempre que)(?![${LETTER}])`,
  'u',
);

/** One promise in a sentence is told once. */
const PROMISED_BEFORE = new RegExp(
  String.raw`(?:^|[^${LETTER}])(?:will|plans?|planning|intends?|proximamente|planea[${LETTER}]*|se [${LETTER}]+aran?)(?![${LETTER}])`,
  'u',
);

const WE = new RegExp(
  String.raw`(?:^|[^${LETTER}])(?:we|company|management|department|team|it|manager|we are|company is)\s+(?:also\s+|currently\s+)?$`,
  'u',
);

const BE = new RegExp(
  String.raw`(?:^|[^${LETTER}])(?:is|are|am|esta|estan|estamos|se encuentra|se encuentran)\s+(?:currently\s+|still\s+|now\s+|actualmente\s+|todavia\s+|aun\s+)?$`,
  'u',
);

function isPromise({ phrase, before, after, sentence }: Hit): boolean {
  if (CONDITION.test(sentence) || PROMISED_BEFORE.test(before)) return false;
  if (phrase === 'will') return WILL_BEGIN.test(after);
  if (phrase === 'is being' || phrase === 'are being') return BEGINS.test(after);
  if (phrase === 'in the process of' || phrase === 'en proceso de' || phrase === 'en vias de')
    return BE.test(before) && BEGINS.test(after);
  if (phrase === 'going to') return BE.test(before) && BEGINS.test(after);
  if (/^(?:plan|intend)s? to$/u.test(phrase)) return WE.test(before);
  if (phrase === 'planning to' || phrase === 'under development' || phrase === 'en desarrollo')
    return BE.test(before);
  return true;
}

/** An implemented answer that promises. */
export const futurePromise = defineRule({
  meta: {
    id: 'profile/future-promise',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      found: {
        what: 'The answer is marked as done, but “{words}” promises it for later.',
        help: 'Write what is done today, or set status: planned or partial with an owner and targetDate.',
      },
    },
    docs: () => ({
      title: 'Promise in an implemented answer',
      description:
        'An answer with status `implemented` or `alternative` says that something will be installed, is being introduced or is planned. `Will` alone is no finding: “the driver will call” is how many people write a rule. A warning on a must, information on a should.',
      bad: [
        {
          text: profileSaying('en', {
            '9.7': 'Door contacts ⟦will⟧ be installed at both sites.',
            '4.9': 'The company ⟦plans to⟧ give all remote users a hardware key.',
            '10.1': 'The HR Manager is ⟦in the\n        process of⟧ implementing photo badges.',
          }),
        },
        {
          text: profileSaying('es', {
            '9.7': '⟦Se instalarán⟧ contactos en las puertas de las dos bodegas.',
            '4.9': 'Está ⟦en proceso de⟧ implementación el acceso con llave física.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '2.4':
              'The evacuation plans to both docks hang at the time clocks, and HR checks them every month.',
            '3.1':
              'A partner that is in the process of certification answers questionnaire HP-51 until it ends.',
            '6.7':
              'The driver will call dispatch within 15 minutes, and the clerk will write the hour on HP-12.',
            '9.6': 'If a lamp fails, the contractor will install a new one within three working days.',
            '10.3': 'A truck that arrives shortly before 18:00 is unloaded as soon as dock 2 is free.',
          }),
        },
        {
          text: profileSaying('es', {
            '2.4': 'Los planes de evacuación están en los relojes checadores y RH los revisa cada mes.',
            '3.1': 'Un socio en proceso de certificación contesta el cuestionario HP-51.',
            '6.7': 'El chofer llamará a tráfico en 15 minutos y el receptor anotará la hora en el HP-12.',
            '9.6': 'Si falla una lámpara, se instalará otra en tres días hábiles.',
            '10.3': 'El guardia entregará la credencial cuando el visitante devuelva el gafete.',
          }),
        },
        {
          text: profileSaying('en', { '9.7': 'Door contacts will be installed at both sites.' }).replace(
            'status: implemented',
            'status: planned\n      owner: IT Manager\n      targetDate: 2027-01-31',
          ),
          note: 'A plan may promise.',
        },
      ],
    }),
  },
  check(context) {
    reportHits(context, 'promise', isPromise);
  },
});
