import { child, textOf } from '../../model/field.ts';
import { DOCUMENT_KINDS } from '../../schema/kinds.ts';
import { isRespelled, nearest } from '../../schema/suggestion.ts';
import { defineRule } from '../rule.ts';
import { alternatives } from './words.ts';

/** A `kind` that the format does not have. */
export const unknownKind = defineRule({
  meta: {
    id: 'schema/unknown-kind',
    target: 'document',
    severity: 'error',
    scope: 'document',
    messages: {
      misspelled: {
        what: {
          en: 'There is no kind of document “{kind}”; did you mean {nearest}?',
          es: 'No existe el tipo de documento «{kind}»; ¿quiso decir {nearest}?',
        },
        help: { en: 'Write one of: {kinds}.', es: 'Escriba uno de: {kinds}.' },
      },
      unknown: {
        what: {
          en: 'There is no kind of document “{kind}”.',
          es: 'No existe el tipo de documento «{kind}».',
        },
        help: { en: 'Write one of: {kinds}.', es: 'Escriba uno de: {kinds}.' },
      },
    },
    why: {
      en: 'The kind decides what is checked; nothing else of this document can be.',
      es: 'El tipo decide qué se revisa; nada más de este documento se puede revisar.',
    },
    docs: () => ({
      title: { en: 'Unknown kind', es: 'Tipo de documento desconocido' },
      description: {
        en: 'The key `kind` holds a word that is no kind of document. Nothing else of the document is checked until it is.',
        es: 'La clave `kind` contiene una palabra que no es un tipo de documento. Mientras no lo sea, no se revisa nada más del documento.',
      },
      bad: [{ text: 'apiVersion: ctpat/v1\nkind: ⟦SecurityProfil⟧\nid: base\n' }],
      good: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n' }],
    }),
  },
  check({ file, document, localize, report }) {
    const field = child(document.root, 'kind');
    const kind = textOf(field);
    const kinds: readonly string[] = DOCUMENT_KINDS;
    if (file.role !== 'document' || !field || kind === undefined || kinds.includes(kind)) return;
    const suggestion = nearest(kind, kinds);
    report({
      message: suggestion === undefined ? 'unknown' : 'misspelled',
      at: field,
      data: { kind, nearest: suggestion ?? '', kinds: alternatives(kinds, localize) },
      ...(suggestion === undefined
        ? {}
        : {
            fixes: () => [
              {
                title: localize({ en: `Change to “${suggestion}”`, es: `Cambiar a «${suggestion}»` }),
                edits: [{ range: field.range, newText: suggestion }],
                preferred: true,
                ...(isRespelled(kind, suggestion, kinds) ? { safe: true } : {}),
              },
            ],
          }),
    });
  },
});
