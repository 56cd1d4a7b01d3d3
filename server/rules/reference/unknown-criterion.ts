import { textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { suggested } from './suggested.ts';

const procedure = (criteria: string) =>
  `---\napiVersion: ctpat/v1\nkind: Procedure\nid: seals\ncriteria: ${criteria}\n---\n\n# Seals\n`;

/** A procedure claims a criterion that does not exist. */
export const unknownProcedureCriterion = defineRule({
  meta: {
    id: 'reference/unknown-criterion',
    target: 'Procedure',
    severity: 'error',
    scope: 'document',
    fixable: true,
    messages: {
      misspelled: {
        what: {
          en: 'There is no criterion {id}; did you mean {nearest}?',
          es: 'No existe el criterio {id}; ¿quiso decir {nearest}?',
        },
        help: { en: 'Correct the id.', es: 'Corrija el id.' },
      },
      unknown: {
        what: { en: 'There is no criterion {id}.', es: 'No existe el criterio {id}.' },
        help: {
          en: 'Correct the id, or add the criterion to a catalogue file of your own.',
          es: 'Corrija el id, o añada el criterio a un archivo de catálogo propio.',
        },
      },
    },
    docs: {
      title: 'Unknown criterion in a procedure',
      description: 'A procedure lists an id under `criteria` that is in no list of criteria.',
      bad: [{ file: 'procedures/seals.md', text: procedure('["6.1", ⟦"6.61"⟧]') }],
      good: [
        {
          file: 'procedures/seals.md',
          text: procedure('["6.1", 6.2, "5.9"]'),
          note: '5.9 is known to exist, though its text is not held.',
        },
        { file: 'procedures/seals.md', text: procedure('["12.5"]'), note: 'It serves customs brokers only.' },
      ],
    },
  },
  check({ document, catalogue, localize, report }) {
    for (const item of document.procedure?.criteria ?? []) {
      const id = textOf(item);
      if (
        id === undefined ||
        !/^\d{1,2}\.\d{1,2}$/.test(id) ||
        catalogue.criterion(id) ||
        catalogue.isKnownGap(id)
      )
        continue;
      const { message, nearest, fixes } = suggested(
        id,
        catalogue.criteria.map((criterion) => criterion.id),
        { range: item.range, write: JSON.stringify },
        localize,
      );
      report({ message, at: item, data: { id, nearest }, ...(fixes ? { fixes } : {}) });
    }
  },
});
