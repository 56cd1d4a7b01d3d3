import { defineRule } from '../rule.ts';
import { profileWith } from '../example-texts.ts';
import { citations } from './citations.ts';
import { suggested } from './suggested.ts';

const SEALS = '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seal-control\n---\n\n# Seal control\n';

/** An answer cites a procedure that the project does not hold. */
export const unknownProcedure = defineRule({
  meta: {
    id: 'reference/unknown-procedure',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'workspace',
    fixable: true,
    messages: {
      misspelled: {
        what: {
          en: 'There is no procedure {id}; did you mean {nearest}?',
          es: 'No existe el procedimiento {id}; ¿quiso decir {nearest}?',
        },
        help: {
          en: 'Write the id of a procedure of this project.',
          es: 'Escriba el id de un procedimiento de este proyecto.',
        },
      },
      unknown: {
        what: {
          en: 'There is no procedure {id} in this project.',
          es: 'No existe el procedimiento {id} en este proyecto.',
        },
        help: { en: 'Add the procedure, or correct the id.', es: 'Añada el procedimiento, o corrija el id.' },
      },
    },
    docs: {
      title: 'Unknown procedure',
      description: 'An answer cites a procedure by an id that no procedure of the project has.',
      bad: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2":\n  status: implemented\n  response: Seals are used.\n  evidence: a.pdf\n  procedures: [⟦seal-contrl⟧]',
          ),
          files: { 'procedures/seals.md': SEALS },
        },
      ],
      good: [
        {
          text: profileWith('sealSecurity', '"6.2": { status: to-do, procedures: [seal-control] }'),
          files: { 'procedures/seals.md': SEALS },
        },
      ],
    },
  },
  check({ document, project, localize, report }) {
    for (const { field, id, heading, criterion } of citations(document)) {
      if (id === '' || project.index.find('Procedure', id).length > 0) continue;
      const idRange = {
        start: field.range.start,
        end: field.range.end - (heading === undefined ? 0 : heading.length + 1),
      };
      const isQuoted = field.node.kind === 'scalar' && field.node.style !== 'plain';
      const { message, nearest, fixes } = suggested(
        id,
        project.index.ids('Procedure'),
        isQuoted ? field.range : idRange,
        localize,
      );
      report({
        message,
        at: field,
        criterion,
        data: { id, nearest },
        ...(fixes && !(isQuoted && heading !== undefined) ? { fixes } : {}),
      });
    }
  },
});
