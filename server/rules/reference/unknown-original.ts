import { textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { renamedTo } from './renamed.ts';
import { changeTo, suggested } from '../shared/suggested.ts';

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
        what: 'The procedure {id} that this one translates is called {current} now.',
        help: 'Write its id of today.',
      },
      misspelled: {
        what: 'There is no procedure {id} to translate; did you mean {nearest}?',
        help: 'Write the id of the original.',
      },
      unknown: {
        what: 'There is no procedure {id} to translate.',
        help: 'Write the id of the original, or remove translationOf.',
      },
      itself: {
        what: 'A procedure cannot be a translation of itself.',
        help: 'Write the id of the original, or remove translationOf.',
      },
    },
    docs: () => ({
      title: 'Unknown original',
      description:
        'A procedure says under `translationOf` which one it translates, and the project holds no such procedure.',
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
          note: 'The original has been renamed.',
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
          note: 'An original.',
        },
      ],
    }),
  },
  check({ document, project, locale, report }) {
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
        fixes: () => [changeTo(current, field, locale, true)],
      });
      return;
    }
    const candidates = project.index.ids('Procedure').filter((candidate) => candidate !== document.id);
    const { message, nearest, fixes } = suggested(id, candidates, field, locale);
    report({ message, at: field, data: { id, nearest }, ...(fixes ? { fixes } : {}) });
  },
});
