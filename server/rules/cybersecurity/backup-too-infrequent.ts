import { reportAdmissions, type Admission } from '../shared/admissions.ts';
import { phrases } from '../../prose/phrase-pattern.ts';
import { profileSaying } from '../examples/profiles.ts';
import { defineRule } from '../rule.ts';

const ADMISSION: Admission = {
  about: ['4.12', '4.1'],
  hints: ['back', 'respald', 'copia'],
  says: phrases(
    'back(?:s|ed)? up <5>(?:monthly|bimonthly|quarterly|biweekly|(?:once|one time) a (?:month|quarter|year)|(?:every|each) (?:month|quarter)|every (?:two|three|four|six|2|3|4|6|8) (?:weeks|months)|every (?:10|14|15|20|21|28|30|31|45|60|90|ten|fourteen|fifteen|thirty|sixty|ninety) days)',
    'back-?ups? (?:of \\S+ (?:\\S+ )?)?(?:is|are) (?:made|run|taken|done|performed) (?:monthly|bimonthly|quarterly|biweekly|(?:once|one time) a (?:month|quarter|year)|(?:every|each) (?:month|quarter)|every (?:two|three|four|six|2|3|4|6|8) (?:weeks|months)|every (?:10|14|15|20|21|28|30|31|45|60|90|ten|fourteen|fifteen|thirty|sixty|ninety) days)',
    '(?:monthly|bimonthly|quarterly|biweekly|(?:once|one time) a (?:month|quarter|year)|(?:every|each) (?:month|quarter)|every (?:two|three|four|six|2|3|4|6|8) (?:weeks|months)|every (?:10|14|15|20|21|28|30|31|45|60|90|ten|fourteen|fifteen|thirty|sixty|ninety) days) back-?ups?(?! (?:tests?|restores?|reports?|checks?|reviews?|audits?|summary|summaries|media|logs?|meetings?))',
    '(?:respaldan?|respaldamos) <6>(?:mensual(?:es|mente)?|quincenal(?:es|mente)?|bimestral(?:es|mente)?|trimestral(?:es|mente)?|una vez al (?:mes|trimestre|año)|cada (?:mes|quincena|bimestre|trimestre)|cada (?:dos|tres|cuatro|seis|2|3|4|6) (?:semanas|meses)|cada (?:10|14|15|20|21|28|30|60|90|diez|quince|veinte|treinta|sesenta|noventa) dias)',
    '(?:respaldos?|copias? de seguridad) <2>(?:se (?:hacen?|realizan?|toman?)|son|es) (?:mensual(?:es|mente)?|quincenal(?:es|mente)?|bimestral(?:es|mente)?|trimestral(?:es|mente)?|una vez al (?:mes|trimestre|año)|cada (?:mes|quincena|bimestre|trimestre)|cada (?:dos|tres|cuatro|seis|2|3|4|6) (?:semanas|meses)|cada (?:10|14|15|20|21|28|30|60|90|diez|quince|veinte|treinta|sesenta|noventa) dias)',
    'respaldos? (?:mensual|quincenal|bimestral|trimestral)(?:es)?',
  ),
  unless: phrases('because|since|reason|restor\\w*|tests?|testing|porque|ya que|motivo|restaur\\w*|pruebas?'),
  besides: phrases(
    'dail(?:y|ies)|night(?:ly|s)?|hourly|continuous(?:ly)?|weekly|every (?:day|night|hour|week|evening)|each (?:day|night|hour|week|evening|monday|friday|saturday|sunday)|every (?:monday|friday|saturday|sunday)|real time|replicat\\w*|incremental',
    'diari[oa]s?|diariamente|noches?|nocturn[oa]s?|semanal(?:es|mente)?|cada (?:dia|hora|semana|lunes|viernes|sabado|domingo)|continu[oa]s?|replic\\w*|incremental(?:es)?',
  ),
  longest: 'P1W',
};

/** Backups rarer than weekly. */
export const backupTooInfrequent = defineRule({
  meta: {
    id: 'cybersecurity/backup-too-infrequent',
    target: 'effective',
    severity: 'warning',
    scope: 'document',
    criteria: ['4.12'],
    messages: {
      admitted: {
        what: '“{words}” is less often than once a week, which is what MSC 4.12 advises.',
        help: 'Back up at least every seven days, or write why another rhythm suits the data.',
      },
    },
    docs: () => ({
      title: 'Backups rarer than weekly',
      description:
        'An answer or a procedure says that data is backed up less often than once a week, and nothing near it speaks of daily or weekly copies or gives a reason. Restore tests, reports and copies that are moved elsewhere have a rhythm of their own.',
      bad: [
        {
          text: profileSaying('en', {
            '4.12': 'The IT Manager ⟦backs up the servers once a month⟧ to a disk in the safe.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.12':
              'El área de Sistemas ⟦respalda los servidores cada mes⟧ en un disco que va a la caja fuerte.',
          }),
        },
      ],
      good: [
        {
          text: profileSaying('en', {
            '4.12':
              'Servers copy changes to Memphis at 22:00 each night. The IT Manager backs up the archive of closed years monthly. Monthly backup reports go to the Controller. One set moves to the bank box each month.',
          }),
        },
        {
          text: profileSaying('es', {
            '4.12':
              'El área de Sistemas respalda cambios cada noche. El archivo de años cerrados se respalda cada mes. El respaldo mensual va a la caja del banco. Cada trimestre el Contralor restaura una base. El reporte mensual de respaldos lo firma el Contralor.',
          }),
        },
        {
          text: profileSaying('en', {
            '4.12':
              'The IT Manager backs up the tariff library once a month, because customs changes it once a quarter.',
          }),
        },
        {
          text: profileSaying('en', {
            '4.12':
              'The monthly backup test restores one database, and a monthly backup review closes open jobs. The IT Manager restores a laptop once a quarter.',
          }),
        },
      ],
    }),
  },
  check(context) {
    reportAdmissions(context, ADMISSION);
  },
});
