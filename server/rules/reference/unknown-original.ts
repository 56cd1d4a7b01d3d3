import { textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { renamedTo } from './renamed.ts';
import { changeTo, suggested } from './suggested.ts';

const procedure = (id: string, more = '') =>
  `---\napiVersion: ctpat/v1\nkind: Procedure\nid: ${id}\n${more}---\n\n# Seals\n`;

/** A translation of a procedure that does not exist. */
export const unknownOriginal = defineRule({
  meta: {
    id: 'reference/unknown-original',
    target: 'Procedure',
    severity: 'error',
    scope: 'workspace',
    fixable: true,
    messages: {
      renamed: {
        what: {
          en: 'The procedure {id} that this one translates is called {current} now.',
          es: 'El procedimiento {id} que este traduce ahora se llama {current}.',
        },
        help: { en: 'Write its id of today.', es: 'Escriba su id actual.' },
      },
      misspelled: {
        what: {
          en: 'There is no procedure {id} to translate; did you mean {nearest}?',
          es: 'No existe el procedimiento {id} que se traduce; ¿quiso decir {nearest}?',
        },
        help: { en: 'Write the id of the original.', es: 'Escriba el id del original.' },
      },
      unknown: {
        what: {
          en: 'There is no procedure {id} to translate.',
          es: 'No existe el procedimiento {id} que se traduce.',
        },
        help: {
          en: 'Write the id of the original, or remove translationOf.',
          es: 'Escriba el id del original, o quite translationOf.',
        },
      },
      itself: {
        what: {
          en: 'A procedure cannot be a translation of itself.',
          es: 'Un procedimiento no puede ser traducción de sí mismo.',
        },
        help: {
          en: 'Write the id of the original, or remove translationOf.',
          es: 'Escriba el id del original, o quite translationOf.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Unknown original', es: 'Original desconocido' },
      description: {
        en: 'A procedure says under `translationOf` which one it translates, and the project holds no such procedure.',
        es: 'Un procedimiento dice en `translationOf` cuál traduce y el proyecto no contiene ese procedimiento.',
      },
      bad: [
        {
          file: 'procedures/sellos.md',
          text: procedure('control-de-sellos', 'translationOf: ⟦seal-contrl⟧\n'),
          files: { 'procedures/seals.md': procedure('seal-control') },
        },
        {
          file: 'procedures/sellos.md',
          text: procedure('control-de-sellos', 'translationOf: ⟦seals-2024⟧\n'),
          files: { 'procedures/seals.md': procedure('seal-control', 'formerIds: [seals-2024]\n') },
          note: { en: 'The original has been renamed.', es: 'El original cambió de id.' },
        },
      ],
      good: [
        {
          file: 'procedures/sellos.md',
          text: procedure('control-de-sellos', 'translationOf: seal-control\n'),
          files: { 'procedures/seals.md': procedure('seal-control') },
        },
        {
          file: 'procedures/seals.md',
          text: procedure('seal-control'),
          note: { en: 'An original.', es: 'Un original.' },
        },
      ],
    }),
  },
  check({ document, project, localize, report }) {
    const field = document.procedure?.translationOf;
    const id = textOf(field);
    if (!field || id === undefined) return;
    if (id === document.id) {
      report({ message: 'itself', at: field });
      return;
    }
    if (project.index.find('Procedure', id).length > 0) return;
    const current = renamedTo(project.index, id);
    if (current !== undefined && current !== document.id) {
      report({
        message: 'renamed',
        at: field,
        data: { id, current },
        fixes: () => [changeTo(current, field, localize, true)],
      });
      return;
    }
    const candidates = project.index.ids('Procedure').filter((candidate) => candidate !== document.id);
    const { message, nearest, fixes } = suggested(id, candidates, field, localize);
    report({ message, at: field, data: { id, nearest }, ...(fixes ? { fixes } : {}) });
  },
});
