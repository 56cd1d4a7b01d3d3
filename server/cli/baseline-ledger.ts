import { baselineIdentity } from '../engine/baseline.ts';
import type { LintResult } from '../engine/finding.ts';
import type { SourceFile } from '../model/source-file.ts';
import { isCalendarRule } from '../rules/all.ts';
import {
  canBeHeld,
  createBaseline,
  identityKey,
  type Baseline,
  type BaselineEntry,
} from '../workspace/baseline.ts';
import type { Project } from '../workspace/snapshot.ts';
import { relativePath } from '../workspace/uri.ts';

/** What a run found in one project, for comparing it with what a baseline holds. */
export interface BaselineLedger {
  /** Takes down what a file of the project gave. */
  add(project: Project, file: SourceFile, result: LintResult): void;
  /** What a baseline holds too much of; of what this run could not judge, nothing. */
  stale(baseline: Baseline): readonly BaselineEntry[];
  /** The baseline with what was found; what this run could not judge stays as it was. */
  renewed(baseline: Baseline): Baseline;
}

/** Starts taking down. Without the calendar nothing is known of what its rules would find. */
export function createLedger(skipCalendar: boolean): BaselineLedger {
  const found: BaselineEntry[] = [];
  const looked = new Set<string>();
  const judged = new Set<string>();
  let project: Project | undefined;
  let isBroken = false;

  /** Whether everything was looked at, so that what was not met is gone. */
  const isWhole = () => !isBroken && [...(project?.files.values() ?? [])].every(({ uri }) => looked.has(uri));
  const isJudged = ({ rule, document, file = '', position = 0 }: BaselineEntry) =>
    !(skipCalendar && isCalendarRule(rule)) && (judged.has(document ?? `${file}#${position}`) || isWhole());

  return {
    add(owner, file, { findings, baselined }) {
      project = owner;
      looked.add(file.uri);
      // In a file that cannot be read to its end, or where a rule failed, what is not found may still be there.
      const isUnsure = findings.some(({ rule }) => rule.startsWith('internal/'));
      if (file.unreadable !== undefined || file.stream.problems.length > 0 || isUnsure) {
        isBroken = true;
        return;
      }
      const name = relativePath(file.uri, owner.root);
      judged.add(`${name}#0`);
      for (const { kind, id, position } of file.documents) {
        judged.add(`${name}#${position}`);
        if (kind !== undefined && id !== undefined) judged.add(`${kind}/${id}`);
      }
      for (const finding of [...findings, ...baselined]) {
        if (canBeHeld(finding.rule)) found.push({ ...baselineIdentity(finding, owner.root), count: 1 });
      }
    },
    stale(baseline) {
      const now = createBaseline(found);
      return baseline.entries.flatMap((entry) => {
        const count = entry.count - now.allows(entry);
        return count > 0 && isJudged(entry) ? [{ ...entry, count }] : [];
      });
    },
    renewed(baseline) {
      const now = createBaseline(found);
      const keys = new Set(now.entries.map(identityKey));
      const kept = baseline.entries.filter(
        (entry) => canBeHeld(entry.rule) && !isJudged(entry) && !keys.has(identityKey(entry)),
      );
      return createBaseline([...now.entries, ...kept]);
    },
  };
}

/** A baseline without what is stale. */
export function pruned(baseline: Baseline, stale: readonly BaselineEntry[]): Baseline {
  const less = new Map(stale.map((entry) => [identityKey(entry), entry.count]));
  return createBaseline(
    baseline.entries
      .map((entry) => ({ ...entry, count: entry.count - (less.get(identityKey(entry)) ?? 0) }))
      .filter(({ count }) => count > 0),
  );
}
