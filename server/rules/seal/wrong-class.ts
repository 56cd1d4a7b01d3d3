import { procedureWith } from '../examples/procedures.ts';
import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['6.2', '6.5', '6.1'],
  hints: ['plastic', 'indicativ', 'class', 'clase', 'tie-wrap'],
  says: phrases(
    '(?:uses?|fits?|fix(?:es)?|affix(?:es)?|appl(?:y|ies)|attach(?:es)?|closes? (?:\\S+ ){1,5}?with|seals? (?:\\S+ ){1,5}?with) (?:an?|the|one|two)? ?(?:numbered )?(?:plastic|indicative|security-class|class [si]|tie-wrap) (?:bolt |cable |strip )?(?:seals?|bolts?)',
    'iso 17712(?::2013)?,? class (?:s|i)',
    'class (?:s|i) (?:of|under|by) iso 17712',
    '(?:usan?|usamos|utilizan?|utilizamos|coloca|colocan|pone|ponen|cierran? (?:\\S+ ){1,5}?con) (?:un |el |los |unos )?(?:sellos?|precintos?|candados?) (?:indicativos?|plasticos?|de plastico|de clase [si]|clase [si])',
    'iso 17712(?::2013)?,? (?:de )?clase (?:s|i)',
    'clase (?:s|i) (?:de|conforme a|segun) (?:la )?iso 17712',
  ),
  unless: phrases(
    'customs|cbp|officers?|tanks?|fuel|empty|empties|local|domestic|cages?|cabinets?|totes?|carts?|tools?|boxes|bags?|besides|addition(?:al|ally)?|also|second|too|side doors?|class h|high-security|extinguishers?|kits?|turned away',
    'aduana|autoridad(?:es)?|tanques?|combustible|vaci[ao]s?|local(?:es)?|nacional(?:es)?|jaulas?|gabinetes?|herramientas?|bolsas?|ademas|adicional(?:es|mente)?|tambien|segundo|puerta lateral|clase h|alta seguridad|extintor(?:es)?|botiquin(?:es)?',
  ),
};

/** Seal below high security. */
export const wrongClass = defineRule({
  meta: {
    id: 'seal/wrong-class',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['6.2'],
    messages: {
      admitted: {
        what: '“{words}” is below high security.',
        help: 'Close shipments to the United States with high-security seals, class H of ISO 17712:2013, and write model and class.',
      },
    },
    docs: () => ({
      title: 'Seal below high security',
      description:
        'An answer or a procedure says that shipments are closed with indicative, plastic or security-class seals. High-security seals are class H of ISO 17712. Other seals have their place on empty units, cages, domestic loads and cabinets, and sentences about those are left alone.',
      bad: [
        {
          text: profileSaying('en', {
            '6.2': 'The loader ⟦applies a plastic seal⟧ to the trailer. The cable is ⟦class S of ISO 17712⟧.',
          }),
        },
        {
          text: profileSaying('es', {
            '6.2':
              'El cargador ⟦coloca un sello de plástico⟧ en la caja. Compramos el cable ⟦ISO 17712 clase S⟧.',
          }),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            { Procedure: '1. **Dock Clerk:** ⟦Affix a plastic\n   seal⟧ to the trailer.' },
            { criteria: '["6.2"]' },
          ),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '6.2':
              'The loader applies a plastic seal to empty trailers only. Class S of ISO 17712 is not accepted. The driver fits a plastic seal on the cap of the fuel tank. The clerk attaches a plastic seal to the first-aid cabinet. Besides the class H bolt, the driver fits an indicative seal on the side door. Bolts are class H of ISO 17712:2013, and cable seals are for tool cages. A carrier that uses a class S bolt is turned away at the gate.',
          }),
        },
        {
          text: profileSaying('es', {
            '6.2':
              'El cargador coloca un sello de plástico en cajas vacías. No se acepta la clase S de ISO 17712. El almacenista coloca un sello plástico en el botiquín. Además del perno clase H, el operador pone un sello indicativo en la puerta lateral. Los pernos son clase H conforme a ISO 17712:2013.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
