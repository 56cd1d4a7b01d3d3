import { procedureWith } from '../examples/procedures.ts';
import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['7.23', '5.29', '7.37'],
  hints: ['cross', 'across', 'border', 'cruz', 'cruce'],
  says: phrases(
    '(?:cbp|u\\.s\\. customs|the specialist) (?:is|are|gets) (?:told|informed|notified|called|alerted) <5>(?:after|once) (?:the |a )?(?:truck|unit|trailer|shipment|load|conveyance|container) (?:has |had )?(?:crosse[sd]|is across|is over the border)',
    '(?:tells?|informs?|notif(?:y|ies)|calls?) (?:cbp|u\\.s\\. customs|the specialist) <4>(?:after|once) (?:the |a )?(?:truck|unit|trailer|shipment|load|conveyance|container) (?:has )?crosse[sd]',
    '(?:avisa|informa|notifica|reporta|llama)n? <3>(?:cbp|aduana (?:americana|estadounidense)|especialista) <4>(?:despues de que|una vez que|cuando ya) <3>(?:cruza|cruce|cruzo|ha cruzado|haya cruzado)',
    '(?:avisa|informa|notifica|reporta|llama)n? <3>(?:cbp|aduana (?:americana|estadounidense)|especialista) <3>despues del cruce',
  ),
  unless: phrases(
    'may|scale|film|entry|also|again|first|second|results?|bascula|video|pedimento|tambien|de nuevo|resultado',
  ),
};

/** CBP told after the crossing. */
export const noticeAfterCrossing = defineRule({
  meta: {
    id: 'incident/notice-after-crossing',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['7.23'],
    messages: {
      admitted: {
        what: '“{words}” is too late: CBP is told before the unit crosses.',
        help: 'Stop the unit before the border, tell CBP, and write who calls and within which time.',
      },
    },
    docs: () => ({
      title: 'CBP told after the crossing',
      description:
        'An answer or a procedure says that CBP is told of an incident after the unit has crossed the border.',
      bad: [
        {
          text: profileSaying('en', {
            '7.23': 'Dispatch ⟦tells CBP by e-mail after the truck has crossed⟧, with the form.',
          }),
        },
        {
          text: profileSaying('es', {
            '7.23': 'Tráfico ⟦avisa a CBP después de que la unidad cruza⟧, con el formato.',
          }),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            { Procedure: '1. **Dispatcher:** ⟦Notify CBP once the unit has crossed⟧.' },
            { criteria: '["7.23"]' },
          ),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '7.23':
              'Dispatch tells CBP before the truck crosses. CBP is never told after the truck has crossed. If a seal differs after the truck has crossed, the driver stops and calls. CBP may ask for film after the truck has crossed. CBP officers scan the bolt after the truck has crossed. The clerk sends the customs entry after the trailer has crossed the scale. The consignee hears of it once the unit has crossed.',
          }),
        },
        {
          text: profileSaying('es', {
            '7.23':
              'Tráfico avisa a CBP antes de que cruce la unidad. Nunca se avisa a CBP después del cruce. Si el sello difiere después del cruce, el operador se detiene y llama. Al cliente se le avisa después del cruce. Rumbo al sur, tráfico avisa a la aduana mexicana después del cruce. El documentador manda el pedimento a la aduana una hora antes del cruce.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
