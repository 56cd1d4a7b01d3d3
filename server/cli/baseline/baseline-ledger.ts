import { baselineIdentity } from '../../engine/baseline.ts';
import type { LintResult } from '../../engine/finding.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { isDateRule, rules } from '../../engine/rule-registry.ts';
import {
  canBeHeld,
  createBaseline,
  identityKey,
  type Baseline,
  type BaselineEntry,
  type BaselineIdentity,
} from '../../workspace/baseline.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { relativePath } from '../../workspace/uri.ts';

/** What was found in one file, for comparing it with what a baseline holds. Plain data. */
export interface FileLedger {
  /** It could not be read to its end, or a rule failed: what is not found may still be there. */
  readonly isUnsure: boolean;
  /** The documents that were judged: `kind/id`, and `file#position`. */
  readonly judged: readonly string[];
  readonly found: readonly BaselineIdentity[];
}

/** The same of a project, over all files that were looked at. Plain data. */
export interface ProjectLedger {
  /** Whether everything was looked at, so that what was not met is gone. */
  readonly isWhole: boolean;
  readonly judged: readonly string[];
  readonly found: readonly BaselineEntry[];
}

/** Takes down what the files of one project give. */
export interface BaselineLedger {
  add(project: Project, uri: string, ledger: FileLedger): void;
  all(): ProjectLedger;
}

/** What linting a file found; `root` is the top of its project. */
export function fileLedger(
  root: string,
  file: SourceFile,
  { findings, baselined }: Pick<LintResult, 'findings' | 'baselined'>,
): FileLedger {
  const hasFailed = findings.some(({ rule }) => rule.startsWith('internal/'));
  if (file.unreadable !== undefined || file.stream.problems.length > 0 || hasFailed)
    return { isUnsure: true, judged: [], found: [] };
  const name = relativePath(file.uri, root);
  const judged = file.documents.flatMap(({ kind, id, position }) => [
    `${name}#${position}`,
    ...(kind !== undefined && id !== undefined ? [`${kind}/${id}`] : []),
  ]);
  return {
    isUnsure: false,
    judged: [...new Set([`${name}#0`, ...judged])],
    found: [...findings, ...baselined]
      .filter(({ rule }) => canBeHeld(rule))
      .map((finding) => baselineIdentity(finding, root)),
  };
}

const documentOf = ({ document, file = '', position = 0 }: BaselineIdentity) =>
  document ?? `${file}#${position}`;

/** As much of it as a baseline has to do with: nothing else is needed to know what in the baseline is stale. */
export function concerning(ledger: FileLedger, baseline: Baseline): FileLedger {
  const held = new Set(baseline.entries.map(documentOf));
  return {
    ...ledger,
    judged: ledger.judged.filter((document) => held.has(document)),
    found: ledger.found.filter((identity) => baseline.allows(identity) > 0),
  };
}

/** Starts taking down. Files that are looked at `elsewhere`, in another shard of this run, count as looked at. */
export function createLedger(elsewhere: ReadonlySet<string>): BaselineLedger {
  const found: BaselineEntry[] = [];
  const looked = new Set<string>();
  const judged = new Set<string>();
  let project: Project | undefined;
  let isBroken = false;
  return {
    add(owner, uri, ledger) {
      project = owner;
      looked.add(uri);
      isBroken ||= ledger.isUnsure;
      for (const document of ledger.judged) judged.add(document);
      for (const identity of ledger.found) found.push({ ...identity, count: 1 });
    },
    all: () => ({
      isWhole:
        !isBroken && [...(project?.files.keys() ?? [])].every((uri) => looked.has(uri) || elsewhere.has(uri)),
      judged: [...judged].sort(),
      found: createBaseline(found).entries,
    }),
  };
}

/** Puts together what the shards of one run found in one project. */
export function joinLedgers(ledgers: readonly ProjectLedger[]): ProjectLedger {
  return {
    isWhole: ledgers.every(({ isWhole }) => isWhole),
    judged: [...new Set(ledgers.flatMap(({ judged }) => judged))].sort(),
    found: createBaseline(ledgers.flatMap(({ found }) => found)).entries,
  };
}

const RULE_IDS: ReadonlySet<string> = new Set(rules.map(({ meta }) => meta.id));

/** Whether no rule has this id, as after it was renamed: no run can find what such an entry holds. */
export const isUnknownRule = (rule: string): boolean => !RULE_IDS.has(rule);

/** Without the calendar nothing is known of what its rules would find. */
function judgedBy({ isWhole, judged }: ProjectLedger, skipsDates: boolean) {
  const documents = new Set(judged);
  return (entry: BaselineEntry) =>
    isUnknownRule(entry.rule) ||
    (!(skipsDates && isDateRule(entry.rule)) && (documents.has(documentOf(entry)) || isWhole));
}

/** What a baseline holds too much of; of what the run could not judge, nothing. */
export function staleIn(
  entries: readonly BaselineEntry[],
  ledger: ProjectLedger,
  skipsDates: boolean,
): readonly BaselineEntry[] {
  const isJudged = judgedBy(ledger, skipsDates);
  const now = createBaseline(ledger.found);
  return entries.flatMap((entry) => {
    const count = entry.count - now.allows(entry);
    return count > 0 && isJudged(entry) ? [{ ...entry, count }] : [];
  });
}

/** A baseline with what was found; what the run could not judge stays as it was. */
export function renewed(baseline: Baseline, ledger: ProjectLedger, skipsDates: boolean): Baseline {
  const isJudged = judgedBy(ledger, skipsDates);
  const now = createBaseline(ledger.found);
  const keys = new Set(now.entries.map(identityKey));
  const kept = baseline.entries.filter(
    (entry) => canBeHeld(entry.rule) && !isJudged(entry) && !keys.has(identityKey(entry)),
  );
  return createBaseline([...now.entries, ...kept]);
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
