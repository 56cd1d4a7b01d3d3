import { secretsIn } from '../../domain/secrets/file-secrets.ts';
import { placesOf } from '../../domain/secrets/secret-places.ts';
import { defineRule } from '../rule.ts';

/** Social security number in clear text. */
export const socialSecurityNumber = defineRule({
  meta: {
    id: 'privacy/social-security-number',
    target: 'file',
    severity: 'error',
    scope: 'document',
    messages: {
      clear: {
        what: 'A social security number stands here in clear text.',
        help: 'Mask it as ***-**-1234, and take the number out of the history of the repository.',
      },
    },
    why: 'Everybody who can read the repository can read it, for ever.',
    docs: () => ({
      title: 'Social security number in clear text',
      description:
        'A number of the shape of a social security number stands in a file, or an importer of record number with `format: ssn` is not masked. The masked form is all right, and so are numbers that are called a phone, part or serial number. The finding never shows the number.',
      bad: [
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-note: ⟦512-34-5678⟧\n' },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\neligibility:\n  importerOfRecord: { format: ssn, number: ⟦512345678⟧ }\n',
        },
        {
          file: 'procedures/a.md',
          text: '---\napiVersion: ctpat/v1\nkind: Procedure\nid: a\n---\n\n# A\n\nSSN no. ⟦512-34-5678⟧ and ⟦513-34-5678⟧.\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\neligibility:\n  importerOfRecord: { format: ssn, number: "***-**-5678" }\n',
        },
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-note: serial 512-34-5678\n' },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\neligibility:\n  duns: 512345678\n  importerOfRecord: { format: irs, number: 12-345678900 }\n',
        },
      ],
    }),
  },
  check({ file, report }) {
    for (const at of placesOf(file, secretsIn(file).socialSecurityNumbers)) report({ message: 'clear', at });
  },
});
