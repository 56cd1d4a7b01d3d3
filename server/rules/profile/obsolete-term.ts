import { DIGIT, LETTER } from '../../syntax/letters.ts';
import { profileSaying } from '../examples/profiles.ts';
import { answerProse } from '../../domain/texts/hits.ts';
import { placeOf, wordsAt } from '../../domain/texts/stretches.ts';
import { defineRule } from '../rule.ts';
import { toldApart } from '../../domain/places/disambiguate.ts';

/** What holds today in place of an old term, by name. */
const TODAY = {
  iso17712: 'the edition in force is ISO 17712:2013',
  nist80088: 'Revision 2 of NIST SP 800-88 took its place in September 2025',
  neec: 'the Mexican program is called OEA today',
  svi: 'status is looked up in the portal; a number proves nothing',
};
type TodayWord = keyof typeof TODAY;

/** A term that was replaced, in lower case without accents, and what holds today; `hint` stands in each of its spellings. */
const TERMS: readonly { readonly hint: string; readonly pattern: RegExp; readonly today: TodayWord }[] = [
  {
    hint: '17712',
    pattern: new RegExp(
      String.raw`(?<![${LETTER}${DIGIT}])(?:(?:iso[ /]?)?pas (?:iso )?17712(?::20\d\d)?|iso[ /]?pas[ -]17712|iso 17712[:-]20(?:03|06|10)|17712:2010)(?![${LETTER}${DIGIT}])`,
      'gu',
    ),
    today: 'iso17712',
  },
  {
    hint: '800-88',
    pattern: new RegExp(
      String.raw`(?<![${LETTER}${DIGIT}])(?:nist )?(?:sp )?800-88,? ?\(?(?:rev(?:ision|\.)? ?1|r1)(?![${LETTER}${DIGIT}])`,
      'gu',
    ),
    today: 'nist80088',
  },
  {
    hint: 'neec',
    pattern: new RegExp(String.raw`(?<![${LETTER}${DIGIT}])neec(?![${LETTER}${DIGIT}])`, 'gu'),
    today: 'neec',
  },
  {
    hint: 'svi',
    pattern: new RegExp(
      String.raw`(?<![${LETTER}${DIGIT}])(?:svi (?:numbers?|no\.|#)|numeros? (?:de )?svi)(?![${LETTER}${DIGIT}])`,
      'gu',
    ),
    today: 'svi',
  },
];

/** The sentence knows that the term is old, or refuses it. */
const KNOWN = new RegExp(
  String.raw`(?<![${LETTER}])(?:former(?:ly)?|old|older|previous|replac[${LETTER}]*|supersed[${LETTER}]*|withdrawn|instead|no longer|not|no|then|until|today|once called|antes|antigu[oa]s?|anterior(?:es|mente)?|reemplaz[${LETTER}]*|sustitu[${LETTER}]*|retirad[oa]|ya no|en vez|en lugar|hoy|ahora|hasta)(?![${LETTER}])`,
  'u',
);

/** A term of yesterday. */
export const obsoleteTerm = defineRule({
  meta: {
    id: 'profile/obsolete-term',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'document',
    messages: {
      obsolete: {
        what: '“{words}” is out of date: {today}.',
        help: 'Compare practice with what holds today, then correct the answer.',
      },
    },
    words: TODAY,
    docs: () => ({
      title: 'Term out of date',
      description:
        'An answer names a standard or program that was replaced: an old edition of ISO 17712, NIST SP 800-88 Revision 1, NEEC, or a number of the Status Verification Interface as proof of membership. A sentence that says so itself (“formerly NEEC”) is left alone.',
      bad: [
        {
          text: profileSaying('en', {
            '3.4': 'The Import Manager asks carriers for their ⟦SVI number⟧ and ⟦NEEC⟧ certificate.',
            '4.13': 'Disks are purged by ⟦NIST SP 800-88 Rev. 1⟧.',
            '6.5': 'Bolts meet ⟦PAS ISO 17712⟧ class H.',
          }),
        },
        {
          text: profileSaying('es', {
            '3.4': 'Compras pide el ⟦número SVI⟧.',
            '6.5': 'Los pernos cumplen con ⟦ISO 17712:2010⟧.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '3.1': 'Holders of OEA, formerly NEEC, are looked up on the list of the tax administration.',
            '3.4': 'A number from the SVI is not accepted; the clerk looks each partner up in the portal.',
            '4.13': 'Disks are purged by the methods of NIST SP 800-88, and the vendor lists serial numbers.',
            '6.1': 'The text replaced ISO 17712:2010 by the edition of 2013 in chapter 3.',
            '6.5': 'Bolts are class H under ISO 17712:2013, and each box carries the model.',
          }),
        },
        {
          text: profileSaying('es', {
            '3.1': 'Los titulares de OEA (antes NEEC) se consultan en la lista del SAT.',
            '3.4': 'Cada socio se consulta en el SVI del portal; la captura lleva fecha.',
            '4.13': 'Los discos se purgan conforme a NIST SP 800-88 Rev. 2.',
            '6.1': 'El texto sustituyó ISO 17712:2010 por la edición de 2013.',
            '6.5': 'Los pernos son clase H conforme a ISO 17712:2013.',
          }),
        },
      ],
    }),
  },
  check(context) {
    const { file, word, report } = context;
    const found = context.shared(answerProse).passages.flatMap((passage) => {
      return TERMS.filter(({ hint }) => passage.folded.includes(hint)).flatMap(({ pattern, today }) =>
        [...passage.folded.matchAll(pattern)].flatMap(({ index, 0: term }) => {
          const sentence = passage.sentences.find(({ start, end }) => start <= index && index < end);
          if (sentence && KNOWN.test(passage.folded.slice(sentence.start, sentence.end))) return [];
          return [{ passage, start: index, end: index + term.length, today }];
        }),
      );
    });
    const places = toldApart(
      found.map(({ passage, start, end }) => placeOf(passage, file.text, start, end)),
      'words',
    );
    for (const [position, { passage, start, end, today }] of found.entries()) {
      const at = places[position];
      if (!at) continue;
      const data = { words: wordsAt(passage, start, end), today: word(today) };
      report({ message: 'obsolete', at, criterion: passage.answer.id, data });
    }
  },
});
