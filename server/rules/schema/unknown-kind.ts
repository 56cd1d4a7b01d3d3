import { child, textOf } from '../../model/field.ts';
import { DOCUMENT_KINDS } from '../../kinds/registry.ts';
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
        what: 'There is no kind of document “{kind}”; did you mean {nearest}?',
        help: 'Write one of: {kinds}.',
      },
      unknown: {
        what: 'There is no kind of document “{kind}”.',
        help: 'Write one of: {kinds}.',
      },
    },
    words: { or: 'or', fix: 'Change to “{suggestion}”' },
    why: 'The kind decides what is checked; nothing else of this document can be.',
    docs: () => ({
      title: 'Unknown kind',
      description:
        'The key `kind` holds a word that is no kind of document. Nothing else of the document is checked until it is.',
      bad: [{ text: 'apiVersion: ctpat/v1\nkind: ⟦SecurityProfil⟧\nid: base\n' }],
      good: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n' }],
    }),
  },
  check({ file, document, word, report }) {
    const field = child(document.root, 'kind');
    const kind = textOf(field);
    const kinds: readonly string[] = DOCUMENT_KINDS;
    if (file.role !== 'document' || !field || kind === undefined || kinds.includes(kind)) return;
    const suggestion = nearest(kind, kinds);
    report({
      message: suggestion === undefined ? 'unknown' : 'misspelled',
      at: field,
      data: { kind, nearest: suggestion ?? '', kinds: alternatives(kinds, word('or')) },
      ...(suggestion === undefined
        ? {}
        : {
            fixes: () => [
              {
                title: word('fix', { suggestion }),
                edits: [{ range: field.range, newText: suggestion }],
                preferred: true,
                ...(isRespelled(kind, suggestion, kinds) ? { safe: true } : {}),
              },
            ],
          }),
    });
  },
});
