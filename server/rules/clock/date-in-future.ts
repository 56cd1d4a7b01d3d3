import { addDays } from '../../calendar/calendar.ts';
import { dateOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { profileWith } from '../example-texts.ts';
import { memberText } from './member.ts';
import { pastDates } from './past-dates.ts';

/** A day on which something happened is still to come. */
export const dateInFuture = defineRule({
  meta: {
    id: 'clock/date-in-future',
    target: 'document',
    severity: 'error',
    scope: 'calendar',
    messages: {
      future: {
        what: {
          en: '{date} is still to come, but this tells of something that has happened.',
          es: '{date} aún no llega, pero esto habla de algo que ya ocurrió.',
        },
        help: {
          en: 'Correct the date; a day that is planned goes under targetDate.',
          es: 'Corrija la fecha; un día planeado va en targetDate.',
        },
      },
    },
    why: {
      en: 'A date that has not come proves nothing.',
      es: 'Una fecha que no ha llegado no prueba nada.',
    },
    docs: {
      title: { en: 'Date in the future', es: 'Fecha en el futuro' },
      description: {
        en: 'A review, a confirmation, a log-in, a signature or another thing that has happened is dated later than tomorrow. One day is allowed for time zones. The first day of a bond may be to come.',
        es: 'Una revisión, una confirmación, una entrada al portal, una firma u otra cosa que ya ocurrió tiene una fecha posterior a mañana. Se tolera un día por los husos horarios. El primer día de una fianza sí puede estar por venir.',
      },
      bad: [
        { text: memberText('membership:\n  validated: ⟦2026-11-26⟧\n') },
        {
          file: 'procedures/a.md',
          text: '---\napiVersion: ctpat/v1\nkind: Procedure\nid: a\napproved: ⟦2027-01-01⟧\neffective: 2027-02-01\n---\n\n# A\n',
        },
      ],
      good: [
        {
          text: memberText(
            'membership:\n  validated: 2026-11-25\neligibility:\n  bond: { type: continuous, effective: 2027-01-01, expires: 2030-01-01 }\n',
          ),
        },
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: planned, owner: Manager A, targetDate: 2027-01-31, cbp: { decision: rejected, due: 2027-02-01 } }',
          ),
          note: { en: 'Plans and deadlines are to come.', es: 'Los planes y los plazos están por venir.' },
        },
        { text: profileWith('sealSecurity', '"6.2": { status: to-do, reviewed: 2027-01-31 }') },
      ],
    },
  },
  check({ document, today, shared, report }) {
    const tomorrow = addDays(today, 1);
    for (const field of pastDates({ document, shared })) {
      const date = dateOf(field);
      if (date !== undefined && date > tomorrow) report({ message: 'future', at: field, data: { date } });
    }
  },
});
