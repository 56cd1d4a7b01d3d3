import { DIGIT, LETTER } from '../../syntax/letters.ts';
import { profileSaying } from '../examples/profiles.ts';
import { procedureWith } from '../examples/procedures.ts';
import { isMeant, sentencesIn, textsAbout, type ToldSentence } from '../shared/admissions.ts';
import { defineRule } from '../rule.ts';
import { toldApart } from '../../domain/places/disambiguate.ts';

/** The sentence is about the mark of treated wood. */
const ABOUT_MARK = new RegExp(
  String.raw`ispm|nimf|ippc|cipf|(?<![${LETTER}])(?:marks?|stamps?|marcas?|sellos?)(?![${LETTER}])`,
  'u',
);

/** Country and number without the hyphen between, then the treatment. */
const WITHOUT_HYPHEN = new RegExp(
  String.raw`(?<![${LETTER}${DIGIT}-])[A-Z]{2}[ \u00A0]?\d{2,8}[ \u00A0-]{1,3}(?:HT|MB|DH|SF)(?![${LETTER}${DIGIT}])`,
  'u',
);

/** A whole mark in quotes that ends with the number. */
const WITHOUT_TREATMENT = /["“«`][A-Z]{2}-\d{2,8}["”»`]/u;

/** A treatment is named beside it. */
const TREATMENT = new RegExp(
  String.raw`(?<![${LETTER}${DIGIT}])(?:HT|MB|DH|SF)(?![${LETTER}${DIGIT}])|treat|heat|trat|fumig`,
  'u',
);

/** The sentence knows that the mark is wrong. */
const KNOWN_WRONG = new RegExp(
  String.raw`(?<![${LETTER}])(?:wrong|bad|missing|lacks?|old|mal|incorrect[${LETTER}]*|falta|antigu[oa])(?![${LETTER}])`,
  'u',
);

type Fault = 'hyphen' | 'treatment';

function faultIn({ told, folded, start }: ToldSentence) {
  if (!ABOUT_MARK.test(folded)) return [];
  // Marks are quoted, so the text with its quotations is read.
  const raw = told.raw.slice(start, start + folded.length);
  const hyphen = WITHOUT_HYPHEN.exec(raw);
  const found = hyphen ?? (TREATMENT.test(raw) ? null : WITHOUT_TREATMENT.exec(raw));
  if (!found) return [];
  const stretch = { start: found.index, end: found.index + found[0].length };
  if (!isMeant(folded, stretch, KNOWN_WRONG)) return [];
  const fault: Fault = hyphen ? 'hyphen' : 'treatment';
  return [{ told, fault, stretch: { start: start + stretch.start, end: start + stretch.end } }];
}

/** A mark of treated wood that a customs officer would refuse. */
export const incompleteWoodMark = defineRule({
  meta: {
    id: 'agricultural/incomplete-wood-mark',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['8.1'],
    messages: {
      hyphen: {
        what: 'The ISPM 15 mark {words} has no hyphen between country and number.',
        help: 'Write it as it must stand on the wood, for example US-1234 HT, and look for the hyphen when marks are inspected.',
      },
      treatment: {
        what: 'The ISPM 15 mark {words} has no code of the treatment.',
        help: 'Write it as it must stand on the wood, with HT, MB, DH or SF after the number.',
      },
    },
    docs: () => ({
      title: 'Mark of treated wood incomplete',
      description:
        'An answer or a procedure about wood packaging shows a mark of ISPM 15 without the hyphen between country and number, which CBP has enforced again since January 2026, or, in quotes, without a code of the treatment. Sentences about marks that are refused are left alone.',
      bad: [
        {
          text: profileSaying('en', {
            '8.1':
              'Each pallet bears the IPPC mark, such as “⟦US 1234 HT⟧”. The mark reads ⟦“MX-123”⟧ and the symbol.',
          }),
        },
        {
          text: profileSaying('es', { '8.1': 'La tarima lleva la marca NIMF 15, por ejemplo ⟦MX 456-HT⟧.' }),
        },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            { Procedure: '1. **Dock Clerk:** Look for the stamp `⟦VN 021 MB⟧` on each pallet.' },
            { criteria: '["8.1"]' },
          ),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '7.2': 'Dock 12 HT is for heat-treated pallets.',
            '8.1':
              'The mark reads “US-1234 HT” beside the symbol. A mark such as US 1234 HT without the hyphen is refused. The stamp shows “MX-123” and the treatment, mostly HT. Marks are counted on form HP-24 and photos go to folder US 12. A wrong mark, for example MX 77 HT, goes on the list.',
          }),
        },
        {
          text: profileSaying('es', {
            '8.1':
              'La marca dice «MX-456 HT» junto al símbolo. Se rechaza una marca como MX 456 HT, que no lleva guion. El sello muestra «MX-456» y el tratamiento. La forma MA-25 lleva la foto de la marca. Una marca con guion, país y código HT se acepta.',
          }),
        },
      ],
    }),
  },
  check(context) {
    const found = textsAbout(context, ['8.1', '7.2', '12.7']).flatMap(sentencesIn).flatMap(faultIn);
    const places = toldApart(
      found.map(({ told, stretch }) => told.placeOf(stretch)),
      'mark',
    );
    for (const [position, { told, fault, stretch }] of found.entries()) {
      const at = places[position];
      const words = told.raw.slice(stretch.start, stretch.end);
      if (at) context.report({ message: fault, at, criterion: '8.1', data: { words } });
    }
  },
});
