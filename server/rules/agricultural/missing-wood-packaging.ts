import { booleanOf, child, descend, textOf, type Field } from '../../model/field.ts';
import { evidenceOf, type SecurityProfile } from '../../kinds/security-profile/view.ts';
import type { Extract } from '../../workspace/project-index.ts';
import { profileSaying } from '../examples/profiles.ts';
import { procedureWith } from '../examples/procedures.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';
import { fold } from '../../domain/texts/passages.ts';
import { defineRule, keyOf } from '../rule.ts';

/** Words that show that treated wood, or packaging of another material, is thought of. */
const TREATED =
  /ispm|nimf|ippc|cipf|treat|fumigat|stamp|wood|pallet|dunnage|crate|plastic|tratad|tratamiento|fumig|marca|madera|tarima|embalaje|plastico/;

const speaksOfWood: Extract<boolean> = ({ procedure }) =>
  procedure !== undefined && TREATED.test(fold(procedure.body.text));

function usesWood({ condition, sites }: SecurityProfile): boolean {
  return (
    condition('woodPackaging') === true ||
    sites.some(({ field }) => booleanOf(descend(field, 'conditions', 'woodPackaging')) === true)
  );
}

/** What an answer says, and how it names its evidence. */
function wordsOf(answer: Field): string {
  const said = ['response', 'rationale'].map((key) => textOf(child(answer, key)) ?? '');
  const named = evidenceOf(answer).flatMap((piece) => [
    textOf(piece) ?? '',
    ...['file', 'kind', 'record'].map((key) => textOf(child(piece, key)) ?? ''),
  ]);
  return fold([...said, ...named].join('\n'));
}

const CONDITIONS = 'company: { conditions: { woodPackaging: true } }\n';
const CLEAN = 'The driver sweeps the trailer and looks for insects and soil before loading.';

/** Wood packaging is used and nothing speaks of it. */
export const missingWoodPackaging = defineRule({
  meta: {
    id: 'agricultural/missing-wood-packaging',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'workspace',
    criteria: ['8.1'],
    messages: {
      silent: {
        what: 'The profile says woodPackaging: true, and no answer or procedure speaks of treated wood (ISPM 15).',
        help: 'Say where treated pallets and crates come from, who looks for the ISPM 15 mark, and what happens without it.',
      },
    },
    docs: () => ({
      title: 'Nothing said of wood packaging',
      description:
        'The company or a site has `woodPackaging: true`, MSC 8.1 is answered as implemented, and no answer, no name of evidence and no procedure of the project has a word about wood, pallets, treatment or ISPM 15.',
      bad: [
        { text: profileSaying('en', { '8.1': CLEAN }, CONDITIONS).replace('response:', '⟦response⟧:') },
        {
          text: profileSaying('en', { '8.1': CLEAN }, CONDITIONS).replace('response:', '⟦response⟧:'),
          files: { 'procedures/p.md': procedureWith({}, { id: 'seals' }) },
        },
      ],
      good: [
        { text: profileSaying('en', { '8.1': `${CLEAN} Pallets bear the IPPC mark.` }, CONDITIONS) },
        { text: profileSaying('en', { '8.1': CLEAN }, CONDITIONS.replace('true', 'false')) },
        {
          text: profileSaying('en', { '8.1': CLEAN }, CONDITIONS),
          files: {
            'procedures/p.md': procedureWith({ Procedure: '1. **Dock Clerk:** Look for the ISPM 15 mark.' }),
          },
        },
        { text: profileSaying('es', { '7.2': 'Las tarimas son de plástico.', '8.1': CLEAN }, CONDITIONS) },
        {
          text: profileSaying('en', { '7.2': CLEAN }, CONDITIONS),
          note: 'A missing answer is told by another rule.',
        },
      ],
    }),
  },
  check(context) {
    const { document, project, shared, report } = context;
    const { profile } = document;
    if (!profile || !usesWood(profile)) return;
    const answers = shared(givenAnswers);
    const answer = answers.find(
      ({ id, site, status }) => id === '8.1' && site === undefined && status === 'implemented',
    );
    const response = child(answer?.field, 'response');
    if (!response || answers.some(({ field }) => TREATED.test(wordsOf(field)))) return;
    if (project.index.gather(['Procedure'], speaksOfWood).some(({ value }) => value)) return;
    report({ message: 'silent', at: keyOf(response), criterion: '8.1' });
  },
});
