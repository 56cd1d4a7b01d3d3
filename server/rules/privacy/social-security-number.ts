import { defineRule } from '../rule.ts';
import { socialSecurityNumbers } from './secrets.ts';

/** Social security number in clear text. */
export const socialSecurityNumber = defineRule({
  meta: {
    id: 'privacy/social-security-number',
    target: 'file',
    severity: 'error',
    scope: 'document',
    messages: {
      clear: {
        what: {
          en: 'A social security number stands here in clear text.',
          es: 'Aquí hay un número de seguro social en texto claro.',
        },
        help: {
          en: 'Mask it as ***-**-1234, and take the number out of the history of the repository.',
          es: 'Enmascárelo como ***-**-1234 y quite el número del historial del repositorio.',
        },
      },
    },
    why: {
      en: 'Everybody who can read the repository can read it, for ever.',
      es: 'Todo el que puede leer el repositorio puede leerlo, para siempre.',
    },
    docs: {
      title: 'Social security number in clear text',
      description:
        'A number of the shape of a social security number stands in a file. The masked form is all right, and so are numbers that are called a phone, part or serial number. The finding never shows the number.',
      bad: [{ text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-note: ⟦512-34-5678⟧\n' }],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\neligibility:\n  importerOfRecord: { format: ssn, number: "***-**-5678" }\n',
        },
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-note: serial 512-34-5678\n' },
      ],
    },
  },
  check({ file, report }) {
    for (const range of socialSecurityNumbers(file.text))
      report({ message: 'clear', at: { range, path: [] } });
  },
});
