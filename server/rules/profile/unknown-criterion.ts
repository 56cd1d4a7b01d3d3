import { nearest } from '../../schema/suggestion.ts';
import { defineRule, keyOf } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';

/** An answer to an id that no criterion has. */
export const unknownCriterion = defineRule({
  meta: {
    id: 'profile/unknown-criterion',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    fixable: true,
    messages: {
      misspelled: {
        what: {
          en: 'There is no criterion {id}; did you mean {nearest}?',
          es: 'No existe el criterio {id}; ¿quiso decir {nearest}?',
        },
        help: {
          en: 'Correct the id, or add the criterion to a catalog file of your own.',
          es: 'Corrija el id, o añada el criterio a un archivo de catálogo propio.',
        },
      },
      unknown: {
        what: { en: 'There is no criterion {id}.', es: 'No existe el criterio {id}.' },
        help: {
          en: 'Correct the id, or add the criterion to a catalog file of your own.',
          es: 'Corrija el id, o añada el criterio a un archivo de catálogo propio.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Unknown criterion', es: 'Criterio desconocido' },
      description: {
        en: 'A profile answers an id that is in no list of criteria, neither in ours nor in the company’s own catalog.',
        es: 'Un perfil responde un id que no está en ninguna lista de criterios, ni en la nuestra ni en el catálogo propio de la empresa.',
      },
      bad: [{ text: profileWith('sealSecurity', '⟦"6.60"⟧: { status: to-do }') }],
      good: [
        { text: profileWith('sealSecurity', '"6.6": { status: to-do }') },
        {
          text: profileWith('sealSecurity', '"6.60": { status: to-do }'),
          files: {
            'ctpat.config.yaml': 'root: true\ncatalog: [own.yaml]\n',
            'own.yaml':
              'criteria:\n  - id: "6.60"\n    entities: { importer: { obligation: should, basis: seen } }\n    text: { en: { title: Seal vendor review } }\n',
          },
          note: {
            en: 'The company’s own catalog knows it.',
            es: 'Está en el catálogo propio de la empresa.',
          },
        },
      ],
    }),
  },
  check({ document, catalog, localize, report }) {
    const { profile } = document;
    if (!profile) return;
    for (const { id, field, site, section } of profile.answers) {
      if (site !== undefined || catalog.criterion(id) || catalog.isKnownGap(id)) continue;
      const known = profile.entity === undefined ? catalog.criteria : catalog.criteriaOf(profile.entity);
      const taken = new Set(profile.answers.map((answer) => answer.id));
      const possible = known.filter((criterion) => criterion.section === section && !taken.has(criterion.id));
      const suggestion = nearest(
        id,
        possible.map((criterion) => criterion.id),
      );
      report({
        message: suggestion === undefined ? 'unknown' : 'misspelled',
        at: keyOf(field),
        data: { id, nearest: suggestion ?? '' },
        ...(suggestion === undefined
          ? {}
          : {
              fixes: () => [
                {
                  title: localize({ en: `Change to ${suggestion}`, es: `Cambiar a ${suggestion}` }),
                  edits: [{ range: field.keyRange, newText: `"${suggestion}"` }],
                  preferred: true,
                },
              ],
            }),
      });
    }
  },
});
