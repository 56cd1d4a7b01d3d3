import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['6.1', '6.6', '6.5'],
  hints: ['open', 'unlocked', 'reach', 'abiert', 'llave', 'candado', 'vista', 'alcance'],
  says: phrases(
    '(?:seals|bolts|seal stock) <3>(?:are|is|lie|lies|stand|stay) (?:kept |stored |left )?(?:in|on) (?:an?|the) (?:open|unlocked) (?:\\w+ )?(?:drawer|box|cabinet|shelf|cage|desk|locker|room)',
    '(?:seals|bolts|seal stock) (?:are|is) (?:kept|stored|left) (?:unlocked|in the open|within reach of (?:all|everybody|everyone|the drivers))',
    '(?:sellos|pernos|candados) <3>(?:se guardan|se dejan|estan|quedan) en (?:un|una|el|la) (?:cajon|caja|gabinete|repisa|mesa|escritorio|jaula|cuarto) (?:abiert[oa]|sin llave|sin candado)',
    '(?:sellos|pernos|candados) (?:se guardan|se dejan|estan|quedan) (?:sin llave|a la vista de todos|al alcance de tod[oa]s)',
  ),
  unless: phrases('cut|used|broken|old|removed|cortados|usados|rotos|viejos|retirados'),
};

/** Seals not locked away. */
export const stockUnlocked = defineRule({
  meta: {
    id: 'seal/stock-unlocked',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['6.1'],
    messages: {
      admitted: {
        what: '“{words}” says that seals are within everybody’s reach.',
        help: 'Keep seals under lock, name who has the key, and hand them out against the log.',
      },
    },
    docs: () => ({
      title: 'Seals not locked away',
      description: 'An answer or a procedure says that unused seals are kept where anybody can take one.',
      bad: [
        {
          text: profileSaying('en', {
            '6.1': '⟦Seals are kept in an open drawer⟧ beside the shipping desk.',
          }),
        },
        {
          text: profileSaying('es', {
            '6.1': 'Los ⟦sellos se guardan en un cajón sin llave⟧ junto a embarques.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '6.1':
              'Seals are kept in a locked drawer. Seals are never left in an open cage. If bolts lie on an open shelf, the auditor writes a gap. Unused bolts are in the cage; the open cartons come first. Cut seals lie in an open box until the clerk counts them at noon.',
          }),
        },
        {
          text: profileSaying('es', {
            '6.1':
              'Los sellos se guardan en un gabinete con llave. Los pernos nunca se dejan en una mesa sin llave. Si los sellos quedan a la vista de todos, el auditor lo anota. Los sellos cortados están en una caja abierta hasta el conteo. Los candados se guardan en jaula, con dos llaves.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
