import { defineRule } from '../rule.ts';
import { secretsIn } from '../../domain/secrets/file-secrets.ts';
import { placesOf } from '../../domain/secrets/secret-places.ts';

/** Password in clear text. */
export const passwordInClear = defineRule({
  meta: {
    id: 'privacy/password',
    target: 'file',
    severity: 'error',
    scope: 'document',
    messages: {
      clear: {
        what: 'A password stands here in clear text.',
        help: 'Change the password, and write where it is kept instead, for example in a vault.',
      },
    },
    why: 'Everybody who can read the repository can use it.',
    docs: () => ({
      title: 'Password in clear text',
      description:
        'A word for a password stands before a value that looks like one. Talk about passwords is all right, and so is the name of the place where one is kept. The finding never shows the value.',
      bad: [
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-camera-password: ⟦Summer2026!⟧\n' },
        { file: 'ctpat.config.yaml', text: '# password: ⟦Summer2026!⟧\nroot: true\n' },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-nota: La contraseña del grabador es ⟦Verano2026⟧.\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-note: Passwords are changed every 90 days and kept in a vault.\n',
        },
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-camera-password: see vault\n' },
      ],
    }),
  },
  check({ file, report }) {
    for (const at of placesOf(file, secretsIn(file).passwords)) report({ message: 'clear', at });
  },
});
