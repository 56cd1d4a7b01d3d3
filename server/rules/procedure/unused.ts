import { companyFacts } from '../../domain/company/company-facts.ts';
import { defineRule, pairOf, type RuleContext } from '../rule.ts';
import { procedureText } from '../examples/procedures.ts';
import { familyOf } from '../../domain/procedures/translations.ts';

const PROFILE = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: importer\n';
const CITING = `${PROFILE}sections:\n  sealSecurity:\n    "6.2": { status: to-do, procedures: [seal-control] }\n`;

/**
 * Whether an approved procedure serves nothing: it names no criterion, and no answer of a profile cites it or the text
 * that it translates.
 */
export function isOrphan({ document, project }: Pick<RuleContext, 'document' | 'project'>): boolean {
  const { procedure, id } = document;
  const company = companyFacts(project.index);
  if (procedure?.status !== 'approved' || procedure.criteria.length > 0 || company.profiles === 0)
    return false;
  if (id === undefined) return false;
  const family = familyOf(id, project.index);
  return (
    !company.cited.has(id) &&
    family.every((each) => !company.cited.has(each.id) && each.criteria.length === 0)
  );
}

/** An approved procedure on which nothing rests. */
export const unused = defineRule({
  meta: {
    id: 'procedure/unused',
    target: 'Procedure',
    severity: 'info',
    scope: 'workspace',
    messages: {
      orphan: {
        what: 'Nothing rests on this procedure: it names no criterion, and no answer cites it.',
        help: 'List the criteria that it serves under criteria, cite it in an answer, or retire it.',
      },
    },
    docs: () => ({
      title: 'Procedure that serves nothing',
      description:
        'An approved procedure lists nothing under `criteria`, and no answer of any profile in the project cites it. Where an answer cites it, `procedure/missing-criteria` speaks instead.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: procedureText({ criteria: '' }).replace('status: approved', '⟦status: approved⟧'),
          files: { 'profile.ctpat.yaml': PROFILE },
        },
      ],
      good: [
        {
          file: 'procedures/seals.md',
          text: procedureText({ criteria: '' }),
          files: { 'profile.ctpat.yaml': CITING },
        },
        {
          file: 'procedures/seals.md',
          text: procedureText({ criteria: '' }),
          note: 'The project holds no profile; it may be kept elsewhere.',
        },
        {
          file: 'procedures/sellos.md',
          text: procedureText({ id: 'sellos', criteria: '', translationOf: 'seal-control' }),
          files: { 'profile.ctpat.yaml': PROFILE, 'procedures/seals.md': procedureText() },
          note: 'The text that it translates serves a criterion.',
        },
      ],
    }),
  },
  check({ document, project, report }) {
    const field = document.procedure?.statusField;
    if (field && isOrphan({ document, project })) report({ message: 'orphan', at: pairOf(field) });
  },
});
