import { removePair } from '../../model/edits.ts';
import { defineRule } from '../rule.ts';
import { changeTo } from '../shared/suggested.ts';
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
        what: '{id} is itself a translation; the original is {original}.',
        help: 'Name the original.',
      },
      circle: {
        what: 'This procedure and {id} are translations of each other, so none is the original.',
        help: 'Remove translationOf from the one that was written first.',
      },
    },
    words: { fix: 'This is the original: remove translationOf' },
    why: 'Whether a translation is up to date is measured by its original.',
    docs: () => ({
      title: 'Translation of a translation',
      description:
        'A procedure names under `translationOf` one that is a translation itself, or one that in turn translates this one.',
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
          note: 'Each says that it translates the other.',
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
          note: 'A translation of itself is another finding.',
        },
        {
          file: 'procedures/c.md',
          text: translation('c', 'b'),
          files: { 'procedures/b.md': translation('b', 'a') },
          note: 'The original is not in the project, which is told at the other one.',
        },
      ],
    }),
  },
  check({ document, file, project, locale, word, report }) {
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
            title: word('fix'),
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
      fixes: () => [changeTo(original.id, field, locale)],
    });
  },
});
