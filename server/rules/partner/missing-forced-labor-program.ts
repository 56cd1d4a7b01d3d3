import { textOf } from '../../model/field.ts';
import { judgedAnswers } from '../../domain/answers/effective-answers.ts';
import { suppliersAbroad } from '../../domain/partners/forced-labor.ts';
import { procedureFacts } from '../../workspace/procedure-facts.ts';
import { COLOMBIAN, registerWith } from '../examples/partner-registers.ts';
import { profileWith } from '../examples/profiles.ts';
import { defineRule, keyOf, pairOf } from '../rule.ts';

const CRITERION = '3.9';
/** Statuses that show no program. Of `to-do`, another rule says that the answer is still to be given. */
const WITHOUT_PROGRAM: ReadonlySet<string> = new Set(['planned', 'declined', 'not-applicable']);

const PROFILE = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: importer\n';
const PLANNED = profileWith(
  'businessPartners',
  '"3.9": { ⟦status: planned⟧, owner: cso, targetDate: 2027-01-31 }',
);
const SUPPLIERS = { 'partners.ctpat.yaml': registerWith(COLOMBIAN) };
const unmarked = (text: string) => text.replace(/[⟦⟧]/g, '');

/** An importer with suppliers abroad, and nothing that shows a program against forced labor. */
export const missingForcedLaborProgram = defineRule({
  meta: {
    id: 'partner/missing-forced-labor-program',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'warning',
    scope: 'workspace',
    criteria: [CRITERION],
    messages: {
      missing: {
        what: 'No program against forced labor is on record, but there are suppliers outside the United States ({count}).',
        help: 'Set up the program and describe it in the answer to 3.9.',
      },
    },
    docs: () => ({
      title: 'Missing forced labor program',
      description:
        'The profile is an importer’s, the registers hold active suppliers or manufacturers outside the United States, and nothing shows a program against forced labor: no answer to 3.9 that is in use, no procedure that lists it under `criteria`, no partner with `forcedLabor`. It is reported once a profile. If 3.9 is still to be answered in a section that is begun, that is the finding.',
      bad: [
        { text: PROFILE.replace('SecurityProfile', '⟦SecurityProfile⟧'), files: SUPPLIERS },
        { text: PLANNED, files: SUPPLIERS },
      ],
      good: [
        {
          text: unmarked(PLANNED),
          files: {
            ...SUPPLIERS,
            'social.md':
              '---\napiVersion: ctpat/v1\nkind: Procedure\nid: social\nstatus: approved\ncriteria: ["3.9"]\n---\n',
          },
          note: 'A procedure covers 3.9.',
        },
        {
          text: unmarked(PLANNED),
          files: {
            'partners.ctpat.yaml': registerWith(
              `${COLOMBIAN}forcedLabor: { statement: { record: Supplier file } }`,
            ),
          },
          note: 'Records of the suppliers show the program.',
        },
        {
          text: profileWith('businessPartners', '"3.9": { status: to-do }'),
          files: SUPPLIERS,
          note: 'An open answer to 3.9 is another finding.',
        },
        {
          text: profileWith(
            'businessPartners',
            '"3.9": { status: implemented, response: The buyer audits each factory yearly. }',
          ),
          files: SUPPLIERS,
        },
        { text: PROFILE },
      ],
    }),
  },
  check(context) {
    const { document, project, catalog, schemaProblems, today, report } = context;
    const { profile } = document;
    if (!profile || !catalog.entity(profile.entity ?? '')?.answersForForcedLabor) return;
    const suppliers = project.index.derive(suppliersAbroad);
    const count = suppliers.filter(({ ended = '9999-12-31' }) => ended > today).length;
    if (count === 0 || suppliers.some(({ hasRecord }) => hasRecord)) return;
    const answer = context
      .shared(judgedAnswers)
      .find(({ id, site }) => id === CRITERION && site === undefined);
    if (answer && !WITHOUT_PROGRAM.has(answer.status)) return;
    const isReported = schemaProblems.some(
      (problem) => problem.type === 'missing-criterion' && problem.criterion === CRITERION,
    );
    if (isReported) return;
    const isWritten = procedureFacts(project.index).some(
      ({ criteria, status }) => criteria.includes(CRITERION) && status !== 'retired',
    );
    const place = answer?.statusField ?? profile.sectionsField ?? profile.kindField;
    if (isWritten || !place) return;
    const at = textOf(place) === undefined ? keyOf(place) : answer ? pairOf(place) : place;
    report({ message: 'missing', at, criterion: CRITERION, data: { count } });
  },
});
