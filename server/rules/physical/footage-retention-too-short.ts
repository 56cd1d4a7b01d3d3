import { profileSaying } from '../examples/profiles.ts';
import { procedureWith } from '../examples/procedures.ts';
import { admittedIn, reportAdmitted, sentencesIn, textsAbout } from '../shared/admissions.ts';
import { amountsOfTime } from '../../prose/amounts-of-time.ts';
import { saysRecordingsAreKept } from '../../prose/recording-days.ts';
import { defineRule } from '../rule.ts';

/** Commonly quoted as the least; the criterion itself asks for as long as an inquiry may need. */
const LEAST_DAYS = 14;

/** Recordings that are gone before a loss comes to light. */
export const footageRetentionTooShort = defineRule({
  meta: {
    id: 'physical/footage-retention-too-short',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['9.16'],
    messages: {
      admitted: {
        what: 'Recordings that are kept for “{words}” are gone before a loss comes to light.',
        help: 'Keep them for the transit time and at least 14 days more, and write the number that the recorder really holds.',
      },
    },
    docs: () => ({
      title: 'Recordings kept too short',
      description:
        'An answer or a procedure says that recordings are kept for less than 14 days, the least that is commonly quoted. Only plain statements with one number count; sentences about single clips, reviews, minimums or the equipment of others are left alone.',
      bad: [
        {
          text: profileSaying('en', {
            '9.13': 'The recorder overwrites its disk after ⟦a week⟧.',
            '9.16': 'Footage is kept for ⟦7 days⟧ on the recorder.',
          }),
        },
        { text: profileSaying('es', { '9.16': 'Las grabaciones se conservan ⟦diez días⟧ en el grabador.' }) },
        {
          file: 'procedures/p.md',
          text: procedureWith(
            { Records: 'Recordings are stored for ⟦72 hours⟧. Logs, five years.' },
            { criteria: '["9.16"]' },
          ),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '9.13': 'If the disk fills, the recorder holds 7 days until a new disk is in.',
            '9.15': 'Recordings are reviewed every 7 days, and summaries are kept for three years.',
            '9.16':
              'Footage is kept for 45 days. The IT Analyst saves footage of a claim within 2 days. Dash video of the carrier is kept for 7 days. The recorder holds 30 days at full rate and 10 days more at half rate. Video of an incident is kept for five years. Recordings are kept for two weeks after the container is opened, and three weeks at sea come before.',
          }),
        },
        {
          text: profileSaying('es', {
            '9.13': 'Si el disco falla, el grabador guarda 7 días.',
            '9.15': 'Las grabaciones se revisan cada 7 días.',
            '9.16':
              'Las grabaciones se conservan 45 días. El video de un incidente se guarda 5 años. Las grabaciones de los transportistas se guardan 7 días. El analista guarda el video solicitado dentro de 2 días.',
          }),
        },
      ],
    }),
  },
  check(context) {
    const found = textsAbout(context, ['9.16', '9.13', '9.15', '9.8'])
      .flatMap(sentencesIn)
      .flatMap((sentence) => {
        if (!saysRecordingsAreKept(sentence.folded)) return [];
        const [amount, another] = amountsOfTime(sentence.folded);
        const isShort = amount && !another && amount.days < LEAST_DAYS;
        return isShort ? [admittedIn(sentence, amount.range)] : [];
      });
    reportAdmitted(context, found, '9.16');
  },
});
