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
        what: {
          en: 'The file is not in UTF-8, so it cannot be read as text.',
          es: 'El archivo no está en UTF-8, así que no se puede leer como texto.',
        },
        help: {
          en: 'Save it again with the encoding UTF-8.',
          es: 'Guárdelo de nuevo con la codificación UTF-8.',
        },
      },
      nul: {
        what: {
          en: 'The file holds NUL characters, so it is not a text file.',
          es: 'El archivo contiene caracteres NUL, así que no es un archivo de texto.',
        },
        help: {
          en: 'Restore the file, or save it as UTF-8 text.',
          es: 'Restaure el archivo, o guárdelo como texto UTF-8.',
        },
      },
      'no-access': {
        what: { en: 'The file cannot be read.', es: 'El archivo no se puede leer.' },
        help: {
          en: 'See whether it exists and whether you may read it.',
          es: 'Vea si existe y si usted puede leerlo.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Unreadable file', es: 'Archivo ilegible' },
      description: {
        en: 'The file has the name of a document of ours, but its bytes are not UTF-8 text, or it cannot be opened.',
        es: 'El archivo tiene el nombre de un documento CTPAT, pero su contenido no es texto UTF-8, o no se puede abrir.',
      },
      bad: [
        {
          text: '⟦⟧apiVersion: ctpat/v1\nid: a\u0000b\n',
          note: { en: 'The text holds a NUL character.', es: 'El texto contiene un carácter NUL.' },
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
