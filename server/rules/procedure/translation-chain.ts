import { removePair } from '../../model/edits.ts';
import { defineRule } from '../rule.ts';
import { changeTo } from '../reference/suggested.ts';
import { procedureText } from '../examples/procedures.ts';
import { originalsOf } from '../../domain/procedures/translations.ts';

const translation = (id: string, of: string) => procedureText({ id, translationOf: of });

/** A translation of a translation, or texts that are translations of each other. */
export const translationChain = defineRule({
  meta: {
    id: 'procedure/translation-chain',
    target: 'Procedure',
    severity: 'warning',
    scope: 'workspace',
    fixable: true,
    messages: {
      chain: {
        what: {
          en: '{id} is itself a translation; the original is {original}.',
          es: '{id} es a su vez una traducción; el original es {original}.',
        },
        help: { en: 'Name the original.', es: 'Nombre el original.' },
      },
      circle: {
        what: {
          en: 'This procedure and {id} are translations of each other, so none is the original.',
          es: 'Este procedimiento y {id} son traducciones uno del otro, así que ninguno es el original.',
        },
        help: {
          en: 'Remove translationOf from the one that was written first.',
          es: 'Quite translationOf del que se escribió primero.',
        },
      },
    },
    why: {
      en: 'Whether a translation is up to date is measured by its original.',
      es: 'Si una traducción está al día se mide por su original.',
    },
    docs: () => ({
      title: { en: 'Translation of a translation', es: 'Traducción de una traducción' },
      description: {
        en: 'A procedure names under `translationOf` one that is a translation itself, or one that in turn translates this one.',
        es: 'Un procedimiento nombra en `translationOf` uno que es a su vez traducción, o uno que a su vez traduce a este.',
      },
      bad: [
        {
          file: 'procedures/c.md',
          text: translation('c', '⟦b⟧'),
          files: {
            'procedures/b.md': translation('b', 'a'),
            'procedures/a.md': procedureText({ id: 'a' }),
          },
        },
        {
          file: 'procedures/b.md',
          text: translation('b', '⟦a⟧'),
          files: { 'procedures/a.md': translation('a', 'b') },
          note: { en: 'Each says that it translates the other.', es: 'Cada uno dice que traduce al otro.' },
        },
      ],
      good: [
        {
          file: 'procedures/c.md',
          text: translation('c', 'a'),
          files: {
            'procedures/b.md': translation('b', 'a'),
            'procedures/a.md': procedureText({ id: 'a' }),
          },
        },
        {
          file: 'procedures/c.md',
          text: translation('c', 'c'),
          note: {
            en: 'A translation of itself is another finding.',
            es: 'Una traducción de sí mismo es otro hallazgo.',
          },
        },
        {
          file: 'procedures/c.md',
          text: translation('c', 'b'),
          files: { 'procedures/b.md': translation('b', 'a') },
          note: {
            en: 'The original is not in the project, which is told at the other one.',
            es: 'El original no está en el proyecto; eso se indica en el otro.',
          },
        },
      ],
    }),
  },
  check({ document, file, project, localize, report }) {
    const { procedure, id } = document;
    const field = procedure?.translationOf;
    if (!field || id === undefined) return;
    const [named, ...above] = originalsOf(id, project.index);
    if (named?.translationOf === undefined || named.translationOf === named.id) return;
    const original = above.at(-1);
    const top = original ?? named;
    if (top.translationOf === id) {
      report({
        message: 'circle',
        at: field,
        severity: 'error',
        data: { id: named.id },
        fixes: () => [
          {
            title: localize({
              en: 'This is the original: remove translationOf',
              es: 'Este es el original: quitar translationOf',
            }),
            edits: removePair(file, procedure.root, field),
          },
        ],
      });
      return;
    }
    if (!original || original.translationOf !== undefined) return;
    report({
      message: 'chain',
      at: field,
      data: { id: named.id, original: original.id },
      fixes: () => [changeTo(original.id, field, localize)],
    });
  },
});
