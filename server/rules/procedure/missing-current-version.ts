import type { ProcedureBody } from '../../kinds/procedure/body.ts';
import { child, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { procedureWith } from '../examples/procedures.ts';
import { revisionsOf } from './history.ts';
import { isInUse } from '../../domain/procedures/in-use.ts';
import { plainVersion } from '../../domain/procedures/versions.ts';

const table = (...rows: readonly string[]) =>
  ['| version | date | change |', '| --- | --- | --- |', ...rows].join('\n');
const history = (text: string, version = '"3.1"') => procedureWith({ 'Revision history': text }, { version });

/** A version within text: numbers with a point, or any number after a word for it; days are none. */
const VERSION_IN_TEXT =
  /(?:version|versión|revision|revisión|rev\.?|\bv)\s*(\d+(?:\.\d+)*)|(?<![\d./-])(\d{1,3}(?:\.\d{1,3}){1,2})(?![\d/-]|\.\d)/gi;

/** The versions that the revision history names; undefined where it names none, so that nothing can be said. */
function versionsIn(body: ProcedureBody): readonly string[] | undefined {
  const cells = revisionsOf(body).flatMap(({ version }) =>
    version && version.text !== '' ? [version.text] : [],
  );
  const text = body.part('revisionHistory')?.text ?? '';
  const versions =
    cells.length > 0
      ? cells
      : [...text.matchAll(VERSION_IN_TEXT)].map(([, after, alone]) => after ?? alone ?? '');
  return versions.length > 0 ? versions.map(plainVersion) : undefined;
}

/** The revision history does not tell of the version that is in force. */
export const missingCurrentVersion = defineRule({
  meta: {
    id: 'procedure/missing-current-version',
    target: 'Procedure',
    severity: 'warning',
    scope: 'document',
    messages: {
      missing: {
        what: 'The revision history does not list the current version, {version}.',
        help: 'Add a line for {version} with its date, who changed the text, and what changed; or correct the version above.',
      },
    },
    why: 'A validator follows from the history what changed since the last visit.',
    docs: () => ({
      title: 'Current version not in the history',
      description:
        'The revision history of an approved procedure, or one in review, names versions, and the one under `version` is not among them. `v3.1`, `Rev. 3.1` and `3.1.0` are all version 3.1.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: history(table('| 3.0 | 2025-10-08 | cage |', '| 2.0 | 2024-10-15 | form |')).replace(
            '## Revision history',
            '⟦## Revision history⟧',
          ),
        },
        {
          file: 'procedures/seals.md',
          text: history('- Version 3, 2025-10-08: cage.').replace(
            '## Revision history',
            '⟦## Revision history⟧',
          ),
        },
      ],
      good: [
        { file: 'procedures/seals.md', text: history(table('| **v3.1** | 2026-03-14 | photos |')) },
        { file: 'procedures/seals.md', text: history('Rev. 4, first issue.', '"4.0"') },
        { file: 'procedures/seals.md', text: history('First issue of 2026-03-14 and 14.03.2026.') },
        {
          file: 'procedures/seals.md',
          text: history(table('| 3.0 | 2025-10-08 | cage |')).replace('status: approved', 'status: draft'),
        },
      ],
    }),
  },
  check({ document: { procedure }, report }) {
    const version = textOf(child(procedure?.root, 'version'));
    if (!procedure || version === undefined || !isInUse(procedure)) return;
    const part = procedure.body.part('revisionHistory');
    const versions = versionsIn(procedure.body);
    if (!part || !versions || versions.includes(plainVersion(version))) return;
    report({ message: 'missing', at: { range: part.heading.range, path: part.path }, data: { version } });
  },
});
