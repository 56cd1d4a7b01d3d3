import type { Cell } from '../../syntax/markdown/tables.ts';
import { defineRule } from '../rule.ts';
import { procedureWith } from '../examples/procedures.ts';
import { revisionsOf, type Revision } from './history.ts';
import { compareVersions } from '../../domain/procedures/versions.ts';

const history = (head: string, ...rows: readonly string[]) =>
  procedureWith({ 'Revision history': [head, '| --- | --- |', ...rows].join('\n') });
const HEAD = '| version | date |';

interface Dated {
  readonly version: string;
  readonly date: Cell;
}

/** A version that is dated before the version it follows. */
function earlyVersion(
  revisions: readonly Revision[],
): { readonly early: Dated; readonly before: Dated } | undefined {
  const dated = revisions.flatMap(({ version, date }) =>
    version && date ? [{ version: version.text, date }] : [],
  );
  if (dated.some(({ version }) => compareVersions(version, '0') === undefined)) return undefined;
  const ordered = dated.toSorted(
    (a, b) => (compareVersions(a.version, b.version) ?? 0) || (a.date.text < b.date.text ? -1 : 1),
  );
  for (const [position, early] of ordered.entries()) {
    const before = ordered[position - 1];
    if (before && early.date.text < before.date.text) return { early, before };
  }
  return undefined;
}

/** A day that goes against the direction of the days before it; undefined where versions tell the order. */
function turningDay(
  revisions: readonly Revision[],
): { readonly day: Cell; readonly before: Cell } | undefined {
  if (revisions.some(({ version }) => version && compareVersions(version.text, '0') !== undefined))
    return undefined;
  const days = revisions.flatMap(({ date }) => date ?? []);
  let direction = 0;
  for (const [position, day] of days.entries()) {
    const before = days[position - 1];
    if (!before || before.text === day.text) continue;
    const step = before.text < day.text ? 1 : -1;
    if (direction !== 0 && step !== direction) return { day, before };
    direction = step;
  }
  return undefined;
}

/** The days of the revision history are out of order. */
export const historyOutOfOrder = defineRule({
  meta: {
    id: 'procedure/history-out-of-order',
    target: 'Procedure',
    severity: 'warning',
    scope: 'document',
    messages: {
      version: {
        what: 'Version {version} is dated {date}, before version {earlier} of {earlierDate}.',
        help: 'Correct the date or the version.',
      },
      day: {
        what: 'The dates of the revision history are out of order: {date} comes after {before}.',
        help: 'Put the lines in the order of their dates, or correct the date.',
      },
    },
    docs: () => ({
      title: 'Revision history out of order',
      description:
        'In the table of the revision history a later version has an earlier date than the version before it. Where the table has no versions that are numbers, a date goes against the order of the dates above it. The newest line may stand first or last.',
      bad: [
        {
          file: 'procedures/seals.md',
          text: history(HEAD, '| 3.1 | ⟦2025-03-14⟧ |', '| 3.0 | 2025-10-08 |', '| 2.0 | 2024-10-15 |'),
        },
        {
          file: 'procedures/seals.md',
          text: history(
            '| date | change |',
            '| 2024-10-15 | a |',
            '| 2025-10-08 | b |',
            '| ⟦2025-03-14⟧ | c |',
          ),
        },
      ],
      good: [
        {
          file: 'procedures/seals.md',
          text: history(HEAD, '| 3.10 | 2026-03-14 |', '| 3.9 | 2026-03-14 |', '| 2.0 | 2024-10-15 |'),
        },
        {
          file: 'procedures/seals.md',
          text: history(HEAD, '| 1 | 2024-10-15 |', '| 2 | soon |', '| 3 | 2026-03-14 |'),
        },
        {
          file: 'procedures/seals.md',
          text: history(HEAD, '| A | 2024-10-15 |', '| B | 2025-10-08 |'),
        },
      ],
    }),
  },
  check({ document: { procedure }, report }) {
    if (!procedure || procedure.status === 'retired') return;
    const revisions = revisionsOf(procedure.body);
    const at = ({ range, text }: Cell) => ({ range, path: ['body', 'revisionHistory', text] });
    const version = earlyVersion(revisions);
    if (version) {
      const { early, before } = version;
      report({
        message: 'version',
        at: at(early.date),
        data: {
          version: early.version,
          date: early.date.text,
          earlier: before.version,
          earlierDate: before.date.text,
        },
      });
    }
    const turn = turningDay(revisions);
    if (turn)
      report({ message: 'day', at: at(turn.day), data: { date: turn.day.text, before: turn.before.text } });
  },
});
