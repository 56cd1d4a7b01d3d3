import { count, flag, list, NotPlain, oneOf, optional, record, text, textLike } from '../run/plain-data.ts';
import {
  baselineEntry,
  criterionCase,
  day,
  finding,
  ledgerOfProject,
  locale,
  severity,
} from '../run/result-readers.ts';
import type { ProjectNote, ReportedFile, RunRecord } from '../run/run-record.ts';
import type { BaselineRecord } from '../baseline/baselines.ts';
import type { Choice, Manner, Shard, ShardNumber } from './shard.ts';

/** How the text of a part begins: what it is, and the version of its form. */
const MARK = '{"ctpatShard":1,';

const run = record<RunRecord>({
  version: text,
  today: day,
  locale,
  folder: text,
  asked: text,
  linted: count(0),
  files: list(
    record<ReportedFile>({
      file: text,
      order: count(0),
      findings: list(finding),
      suppressed: count(0),
      baseline: count(0),
      cases: list(criterionCase),
    }),
  ),
  notes: list(record<ProjectNote>({ project: text, text })),
  baselines: list(
    record<BaselineRecord>({ file: text, entries: list(baselineEntry), ledger: ledgerOfProject }),
  ),
  skipsDates: flag,
});

const shard = record<Shard>({
  program: text,
  number: record<ShardNumber>({ index: count(1), count: count(1) }),
  content: textLike(/^[0-9a-f]{64}$/),
  manner: record<Manner>({
    failOn: severity,
    groupBy: oneOf('file', 'reason'),
    quiet: flag,
    allowEmpty: flag,
    maxWarnings: optional(count(0)),
  }),
  choices: list(record<Choice>({ option: text, value: text })),
  run,
});

/** A part of a run as text; equal parts give equal texts. */
export function shardText(given: Shard): string {
  return `${MARK}${JSON.stringify(shard(given)).slice(1)}\n`;
}

/** Whether a text wants to be a part of a run. */
export function isShardText(given: string): boolean {
  return given.startsWith(MARK.slice(0, 14));
}

/**
 * Reads a part of a run, which may come from another machine: nothing is taken that is not as it was written. `other-program`:
 * another version of ctpat wrote it; `damaged`: nobody can say what it was.
 */
export function readShard(given: string, program: string): Shard | 'other-program' | 'damaged' {
  try {
    const value: unknown = JSON.parse(given);
    if (typeof value !== 'object' || value === null) return 'damaged';
    const { ctpatShard, ...rest } = value as Readonly<Record<string, unknown>>;
    if (typeof ctpatShard !== 'number') return 'damaged';
    if (ctpatShard !== 1 || rest['program'] !== program) return 'other-program';
    const found = shard(rest);
    const { number, run: own } = found;
    const isInOrder = own.files.every(
      ({ file, findings, order }, at) =>
        findings.every((each) => each.file === file) && (own.files[at - 1]?.order ?? -1) < order,
    );
    return isInOrder && number.index <= number.count ? found : 'damaged';
  } catch (error) {
    if (error instanceof NotPlain || error instanceof SyntaxError) return 'damaged';
    throw error;
  }
}
