import { booleanOf, child, descend } from '../../model/field.ts';
import type { SecurityProfile } from '../../kinds/security-profile/view.ts';
import { profileSaying } from '../examples/profiles.ts';
import { answerProse } from '../../domain/texts/hits.ts';
import { mayTellOf, PRACTICES, practiceIn } from '../../prose/practices.ts';
import { placeOf, wordsAt } from '../../domain/texts/stretches.ts';
import { defineRule } from '../rule.ts';

const NONE =
  'company: { conditions: { securityGuards: false, cameras: false, sealInventory: false, woodPackaging: false } }\n';

/** The conditions that the company says are not given, and that no site says are. */
function deniedBy(profile: SecurityProfile): string[] {
  return PRACTICES.filter(
    (condition) =>
      profile.condition(condition) === false &&
      !profile.sites.some(({ field }) => booleanOf(descend(field, 'conditions', condition)) === true),
  );
}

/** An answer that tells of what `conditions` says is not there. */
export const conditionsContradicted = defineRule({
  meta: {
    id: 'profile/conditions-contradicted',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'document',
    messages: {
      contradicted: {
        what: 'The answer to {id} says “{words}”, but the profile says {condition}: false.',
        help: 'Set {condition} under uses to true and answer the criteria that hang on it, or correct the answer.',
      },
    },
    words: { related: 'The profile says so here' },
    failureReason: 'not-as-written',
    docs: () => ({
      title: 'Answer contradicts uses',
      description:
        'An implemented answer tells that guards patrol, cameras record, seals are kept in stock or wood packaging is inspected, while `company.conditions` says false and no site says true. Sentences with a denial, a condition or another party, such as a carrier or a landlord, are left alone.',
      bad: [
        {
          text: profileSaying(
            'en',
            {
              '6.1': 'The clerk ⟦counts the seal stock⟧ on Fridays.',
              '8.1': 'The Receiving Clerk ⟦inspects wood pallets⟧ at the door.',
              '9.1':
                '⟦Security\n        guards patrol⟧ the yard at 22:00 and 02:00. Both docks are ⟦filmed by cameras⟧.',
            },
            NONE,
          ),
        },
        {
          text: profileSaying(
            'es',
            { '9.4': 'El ⟦guardia revisa⟧ la licencia y ⟦las cámaras graban⟧ cada placa.' },
            NONE,
          ).replace('⟦las cámaras graban⟧', 'las ⟦cámaras graban⟧'),
        },
      ],
      good: [
        {
          text: profileSaying(
            'en',
            {
              '5.16': 'The carrier’s guards check the convoy, and its dash cameras record the road.',
              '6.1': 'We buy no seals; the maker counts the seal stock and sends the log each month.',
              '8.1': 'Saigon Linen ships on plastic. A load on wood pallets is refused at the door.',
              '9.1':
                'A steel door guards the cage, and no security guards patrol: the alarm station answers.',
              '9.4':
                'The mall’s guards walk by at night; the driver photographs the doors with the tablet’s camera.',
            },
            NONE,
          ),
        },
        {
          text: profileSaying(
            'es',
            {
              '5.16': 'Los guardias del transportista revisan el convoy; nosotros leemos su bitácora.',
              '6.1': 'El fabricante guarda los sellos; aquí sólo se corta el sello a la llegada.',
              '8.1': 'Se embarca en tarimas de plástico; ninguna tarima de madera entra al almacén.',
              '9.1': 'No hay guardias; el supervisor recorre la cerca a las 06:00 y 17:30.',
              '9.4': 'En el puente, las cámaras de la aduana graban la fila; en el patio no hay cámaras.',
            },
            NONE,
          ),
        },
        {
          text: profileSaying(
            'en',
            { '9.1': 'Cameras film both gates of Laredo.' },
            'company:\n  conditions: { cameras: false }\n  sites: [{ id: lrd-01, conditions: { cameras: true } }]\n',
          ),
          note: 'One site has cameras.',
        },
        {
          text: profileSaying('en', { '9.1': 'Security guards patrol the yard.' }),
          note: 'The profile does not say whether there are guards.',
        },
      ],
    }),
  },
  check(context) {
    const { document, file, writtenIn, word, report } = context;
    const { profile } = document;
    const denied = profile ? deniedBy(profile) : [];
    if (!profile || denied.length === 0) return;
    for (const passage of context.shared(answerProse).passages) {
      const { answer, folded, sentences } = passage;
      if (child(answer.field, 'performedBy')) continue;
      for (const condition of denied) {
        if (!mayTellOf(folded, condition)) continue;
        const said = profile.conditionField(condition);
        const found = sentences
          .map(({ start, end }) => ({ start, words: practiceIn(folded.slice(start, end), condition) }))
          .find(({ words }) => words !== undefined);
        if (!found?.words || !said) continue;
        const [start, end] = [found.start + found.words.start, found.start + found.words.end];
        const place = placeOf(passage, file.text, start, end);
        report({
          message: 'contradicted',
          at: { range: place.range, path: [...place.path, condition] },
          criterion: answer.id,
          data: { id: answer.id, condition, words: wordsAt(passage, start, end) },
          related: [
            {
              uri: writtenIn(said.path),
              range: said.range,
              message: word('related'),
            },
          ],
        });
      }
    }
  },
});
