import { defineRule } from '../rule.ts';

/** A file of ours whose bytes cannot be read as text. */
export const unreadableFile = defineRule({
  meta: {
    id: 'syntax/unreadable-file',
    target: 'file',
    severity: 'error',
    scope: 'workspace',
    messages: {
      'not-utf8': {
        what: 'The file is not in UTF-8, so it cannot be read as text.',
        help: 'Save it again with the encoding UTF-8.',
      },
      nul: {
        what: 'The file holds NUL characters, so it is not a text file.',
        help: 'Restore the file, or save it as UTF-8 text.',
      },
      'no-access': {
        what: 'The file cannot be read.',
        help: 'See whether it exists and whether you may read it.',
      },
      folder: {
        what: 'The folder cannot be opened, so no document in it is checked.',
        help: 'Allow reading it, or add it to `exclude` in ctpat.config.yaml.',
      },
    },
    docs: () => ({
      title: 'Unreadable file',
      description:
        'The file has the name of a document of ours, but its bytes are not UTF-8 text, or it cannot be opened. A folder or a Markdown file that cannot be opened is reported too, because it may contain documents.',
      bad: [
        {
          text: '⟦⟧apiVersion: ctpat/v1\nid: a\u0000b\n',
          note: 'The text holds a NUL character.',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany: { legalName: Peña y Hijos }\n',
        },
      ],
    }),
  },
  check({ file, report }) {
    if (file.unreadable) report({ message: file.unreadable, at: { range: { start: 0, end: 0 }, path: [] } });
  },
});
