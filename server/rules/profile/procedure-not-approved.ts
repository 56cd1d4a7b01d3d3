import { child, items, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { profileWith } from '../examples/profiles.ts';
import { givenAnswers } from '../../domain/answers/effective-answers.ts';

/** The statuses of a procedure that nobody works by; a word that is none of the format is the schema's. */
const NOT_IN_FORCE: ReadonlySet<string> = new Set(['draft', 'in-review', 'retired']);

const procedure = (status: string) =>
  `---\napiVersion: ctpat/v1\nkind: Procedure\nid: seal-control\nstatus: ${status}\n---\n\n# Seal control\n`;

/** An implemented answer rests on a procedure that is not in force. */
export const procedureNotApproved = defineRule({
  meta: {
    id: 'profile/procedure-not-approved',
    target: 'SecurityProfile',
    severity: 'warning',
    scope: 'workspace',
    messages: {
      status: {
        what: 'The answer is implemented, but the procedure {procedure} has the status {status}.',
        help: 'Approve the procedure, or cite the one that is in force.',
      },
    },
    docs: () => ({
      title: 'Procedure not approved',
      description: 'An implemented answer cites a procedure that is a draft, in review or retired.',
      bad: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2":\n  status: implemented\n  response: Seals are used.\n  evidence: a.pdf\n  procedures: [⟦seal-control#scope⟧]',
          ),
          files: { 'procedures/seals.md': procedure('retired') },
        },
      ],
      good: [
        {
          text: profileWith(
            'sealSecurity',
            '"6.2":\n  status: implemented\n  response: Seals are used.\n  evidence: a.pdf\n  procedures: [seal-control]',
          ),
          files: { 'procedures/seals.md': procedure('approved') },
        },
        {
          text: profileWith(
            'sealSecurity',
            '"6.2": { status: planned, owner: cso, targetDate: 2027-01-31, procedures: [seal-control] }',
          ),
          files: { 'procedures/seals.md': procedure('draft') },
        },
      ],
    }),
  },
  check(context) {
    const { project, report } = context;
    for (const { id, field, status } of context.shared(givenAnswers)) {
      if (status !== 'implemented') continue;
      for (const item of items(child(field, 'procedures'))) {
        const [name = ''] = (textOf(item) ?? '').split('#');
        const [cited] = project.index.find('Procedure', name);
        const found = cited?.procedure?.status;
        if (found === undefined || !NOT_IN_FORCE.has(found)) continue;
        report({ message: 'status', at: item, criterion: id, data: { procedure: name, status: found } });
      }
    }
  },
});
