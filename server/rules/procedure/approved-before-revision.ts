import { child, dateOf, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { procedureWith } from '../examples/procedures.ts';
import { revisionsOf } from './history.ts';
import { plainVersion } from '../../domain/procedures/versions.ts';

const history = (row: string, matter: Readonly<Record<string, string>> = {}) =>
  procedureWith({ 'Revision history': `| version | date |\n| --- | --- |\n${row}` }, matter);

/** The text was changed after its approval. */
export const approvedBeforeRevision = defineRule({
  meta: {
    id: 'procedure/approved-before-revision',
    target: 'Procedure',
    severity: 'warning',
    scope: 'document',
    messages: {
      before: {
        what: 'The approval of {approved} is older than the current version, {version} of {date}.',
        help: 'Have the current version approved and write that day under approved, or correct the date in the revision history.',
      },
    },
    why: 'What was approved is another text than the one in force.',
    docs: () => ({
      title: 'Approval older than the text',
      description:
        'The revision history dates the current version of an approved procedure after the day under `approved`, and also after the day under `effective`, which some write there.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: history('| 3.1 | 2026-05-02 |', { approved: '⟦2026-03-14⟧' }),
        },
      ],
      good: [
        { file: 'procedures/seals.md', text: history('| 3.1 | 2026-03-10 |') },
        {
          file: 'procedures/seals.md',
          text: history('| 3.1 | 2026-04-01 |'),
          note: 'The day it takes effect.',
        },
        {
          file: 'procedures/seals.md',
          text: history('| 3.2 | 2026-05-02 |'),
          note: 'A version in preparation.',
        },
      ],
    }),
  },
  check({ document: { procedure }, report }) {
    if (procedure?.status !== 'approved') return;
    const field = child(procedure.root, 'approved');
    const approved = dateOf(field);
    const version = textOf(child(procedure.root, 'version'));
    if (!field || approved === undefined || version === undefined) return;
    const effective = dateOf(child(procedure.root, 'effective')) ?? approved;
    const days = revisionsOf(procedure.body)
      .filter((revision) => revision.version && plainVersion(revision.version.text) === plainVersion(version))
      .flatMap(({ date }) => date?.text ?? []);
    // Where the version has several lines, one of them may be the one that was approved.
    const [date] = days.sort();
    if (date !== undefined && date > approved && date > effective)
      report({ message: 'before', at: field, data: { approved, version, date } });
  },
});
