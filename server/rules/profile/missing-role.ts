import { child, items, textOf, type Field } from '../../model/field.ts';
import type { SecurityProfile } from '../../kinds/security-profile/view.ts';
import { DIGIT, LETTER } from '../../syntax/letters.ts';
import { extendersOf } from '../../workspace/overlays.ts';
import { profileSaying } from '../examples/profiles.ts';
import { agentlessIn, mayNameSomebody } from '../../domain/texts/actors.ts';
import { answerProse } from '../../domain/texts/hits.ts';
import { severityOf } from '../shared/report-hit.ts';
import { placeOf, wordsAt } from '../../domain/texts/stretches.ts';
import { defineRule } from '../rule.ts';

const WORDS = new RegExp(String.raw`[${LETTER}][${LETTER}${DIGIT}]*`, 'gu');

/** Whether an answer has a field that names somebody. */
const hasSomebody = (answer: Field | undefined) =>
  [child(answer, 'owner'), child(answer, 'performedBy'), child(child(answer, 'oversight'), 'by')].some(
    (field) => (textOf(field)?.trim() ?? '') !== '',
  );

/** The words of the names of the company and of its places. */
function placeWords({ company, legalName, sites }: SecurityProfile): Set<string> {
  const names = [
    legalName,
    ...items(child(company, 'tradeNames')).map(textOf),
    ...sites.flatMap(({ field }) => [textOf(child(field, 'name')), textOf(child(field, 'address'))]),
  ];
  return new Set(names.flatMap((name) => name?.toLowerCase().match(WORDS) ?? []));
}

/** An answer without anybody in it. */
export const missingRole = defineRule({
  meta: {
    id: 'profile/missing-role',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'workspace',
    inherited: 'here',
    messages: {
      nobody: {
        what: '“{words}”: the answer to {id} does not say by whom.',
        help: 'Name the role in the text, or add owner with a contact or a role.',
      },
    },
    docs: () => ({
      title: 'Nobody does it',
      description:
        'An implemented answer has neither `owner` nor `performedBy` nor `oversight.by`, and its text says what “is checked” or “is recorded” without naming a role, team, firm or person. A warning on a must, information on a should.',
      bad: [
        {
          text: profileSaying('en', {
            '9.1': 'Fences and gates ⟦are inspected⟧ every 30 days and repaired.',
          }),
        },
        { text: profileSaying('es', { '9.1': 'La cerca ⟦se revisa⟧ cada 30 días y se repara.' }) },
      ],
      good: [
        {
          text: profileSaying('en', {
            '5.3': 'Seals are read by the receiver and photographed before unloading.',
            '6.2':
              'Bolts are fitted within five minutes; Puente Transfer reads them again south of the bridge.',
            '9.1': 'Fences are walked every Monday by maintenance.',
            '9.7': 'Alarms are tested each month by HR and IT together.',
            '10.2': 'Photo cards are checked at reception, and badges are handed out.',
          }),
        },
        {
          text: profileSaying('es', {
            '5.3': 'Los sellos se leen y se fotografían; lo hace el receptor antes de descargar.',
            '6.2': 'El perno se coloca en cinco minutos y Puente Transfer lo lee otra vez.',
            '9.1': 'La cerca se recorre cada lunes; mantenimiento la repara.',
            '9.7': 'Las alarmas se prueban cada mes entre RH y TI.',
            '10.2': 'Las credenciales se revisan en recepción y se entregan gafetes.',
          }),
        },
        {
          file: 'group.ctpat.yaml',
          text: profileSaying('en', { '9.1': 'Fences are inspected every 30 days.' }).replace(
            'entity: importer\n',
            '',
          ),
          files: {
            'importer.ctpat.yaml':
              'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: importer\nentity: importer\nextends: group.ctpat.yaml\nsections: { physicalSecurity: { "9.1": { owner: Site Lead } } }\n',
          },
          note: 'The profile that builds on it names the owner.',
        },
        {
          text: profileSaying('en', { '9.5': 'Private cars park behind the office, outside the fence.' }),
          note: 'Nothing is done here; a place is told.',
        },
        {
          text: profileSaying('en', { '9.1': 'Fences are inspected every 30 days.' }).replace(
            'response: >',
            'owner: Site Lead\n      response: >',
          ),
          note: 'The answer has an owner.',
        },
      ],
    }),
  },
  check(context) {
    const { profile } = context.document;
    if (!profile || profile.isOverlay) return;
    // What a base leaves out, the profiles that build on it may add.
    if (profile.entity === undefined && extendersOf(context.document, context.project).length > 0) return;
    let places: Set<string> | undefined;
    for (const passage of context.shared(answerProse).passages) {
      const { answer } = passage;
      if (hasSomebody(answer.field) || hasSomebody(answer.main?.field)) continue;
      const words = agentlessIn(passage);
      if (!words) continue;
      places ??= placeWords(profile);
      if (mayNameSomebody(passage, places)) continue;
      context.report({
        message: 'nobody',
        at: placeOf(passage, context.file.text, words.start, words.end),
        criterion: answer.id,
        severity: severityOf(passage),
        data: { id: answer.id, words: wordsAt(passage, words.start, words.end) },
      });
    }
  },
});
