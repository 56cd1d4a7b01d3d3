import { defineRule } from '../rule.ts';
import { secretsIn } from '../../domain/secrets/file-secrets.ts';
import { placesOf } from '../../domain/secrets/secret-places.ts';

/** Alarm code in clear text. */
export const alarmCodeInClear = defineRule({
  meta: {
    id: 'privacy/alarm-code',
    target: 'file',
    severity: 'error',
    scope: 'document',
    messages: {
      clear: {
        what: 'An alarm or door code stands here in clear text.',
        help: 'Change the code, and write who keeps it instead.',
      },
    },
    why: 'Everybody who can read the repository can open the door.',
    docs: () => ({
      title: 'Alarm code in clear text',
      description:
        'A word for an alarm, gate or safe code stands before four to eight digits. Talk about codes is all right, and so are years, measures and phone numbers. The finding never shows the value.',
      bad: [
        {
          file: 'procedures/a.md',
          text: '---\napiVersion: ctpat/v1\nkind: Procedure\nid: a\n---\n\n# A\n\nThe alarm code is ⟦4711⟧.\n',
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-nota: El código de la alarma es ⟦8842⟧.\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-note: Alarm codes are unique per user and six digits long.\n',
        },
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nx-note: The king pin = 1250 mm\n' },
      ],
    }),
  },
  check({ file, report }) {
    for (const at of placesOf(file, secretsIn(file).alarmCodes)) report({ message: 'clear', at });
  },
});
