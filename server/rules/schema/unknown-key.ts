import { fieldAtPath } from '../../model/field-at-path.ts';
import { fieldAt } from '../../model/field.ts';
import { isRespelled } from '../../schema/suggestion.ts';
import { defineRule, keyOf, type Fix } from '../rule.ts';
import { removePair } from '../../model/edits.ts';

/** A key that its mapping does not take. */
export const unknownKey = defineRule({
  meta: {
    id: 'schema/unknown-key',
    target: 'document',
    severity: 'error',
    scope: 'document',
    fixable: true,
    messages: {
      misspelled: {
        what: {
          en: 'The key “{key}” is not known here; did you mean “{nearest}”?',
          es: 'La clave «{key}» no se conoce aquí; ¿quiso decir «{nearest}»?',
        },
        help: {
          en: 'Write “{nearest}”, or begin the key with x- if it is your own.',
          es: 'Escriba «{nearest}», o empiece la clave con x- si es propia.',
        },
      },
      unknown: {
        what: { en: 'The key “{key}” is not known here.', es: 'La clave «{key}» no se conoce aquí.' },
        help: {
          en: 'Remove it, or begin it with x- if it is your own.',
          es: 'Quítela, o empiécela con x- si es propia.',
        },
      },
    },
    why: {
      en: 'What stands under an unknown key is read by nobody.',
      es: 'Lo que está bajo una clave desconocida no lo lee nadie.',
    },
    docs: () => ({
      title: { en: 'Unknown key', es: 'Clave desconocida' },
      description: {
        en: 'A mapping has a key that the format does not have at this place. Most often it is misspelled or stands at the wrong level. Keys that begin with `x-` are yours and are left alone.',
        es: 'Un conjunto tiene una clave que el formato no prevé en ese lugar. Lo más frecuente es que esté mal escrita o en otro nivel. Las claves que empiezan con `x-` son de usted y no se tocan.',
      },
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany:\n  ⟦legalNam⟧: Harbor & Pine Imports LLC\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-department: Trade\ncompany:\n  legalName: Harbor & Pine Imports LLC\n',
        },
      ],
    }),
  },
  check({ document, file, schemaProblems, localize, report }) {
    for (const problem of schemaProblems) {
      if (problem.type !== 'unknown-key') continue;
      const field = fieldAtPath(document.root, problem.path);
      if (!field) continue;
      const { key, nearest } = problem;
      report({
        message: nearest === undefined ? 'unknown' : 'misspelled',
        at: keyOf(field),
        data: { key, nearest: nearest ?? '' },
        fixes: () => {
          const { range } = keyOf(field);
          const fixes: Fix[] = [
            {
              title: localize({ en: `Remove “${key}”`, es: `Quitar «${key}»` }),
              edits: removePair(file, document.root, field),
            },
          ];
          if (nearest !== undefined) {
            const holder = fieldAtPath(document.root, problem.path.slice(0, -1));
            const isFree = fieldAt(holder, nearest) === undefined;
            fixes.unshift({
              title: localize({ en: `Change to “${nearest}”`, es: `Cambiar a «${nearest}»` }),
              edits: [{ range, newText: nearest }],
              preferred: true,
              ...(isFree && isRespelled(key, nearest, []) ? { safe: true } : {}),
            });
          }
          return fixes;
        },
      });
    }
  },
});
