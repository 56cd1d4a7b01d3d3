import type { Locale } from '../../catalog/catalog.ts';
import { say } from '../../messages/fill.ts';
import { SHARDS } from './shard-messages.ts';
import { joinLedgers } from '../baseline/baseline-ledger.ts';
import type { BaselineRecord } from '../baseline/baselines.ts';
import { Failure } from '../failure.ts';
import type { ProjectNote } from '../run/run-record.ts';
import type { FoundShard } from './find-shards.ts';
import type { Choice, Shard } from './shard.ts';

/** Everything that must be the same in all parts, by the option that decides it. */
function allChoices({ manner, choices, run }: Shard): readonly Choice[] {
  const { failOn, groupBy, quiet, allowEmpty, maxWarnings } = manner;
  return [
    { option: '--today', value: run.today },
    { option: '--locale', value: run.locale },
    ...choices,
    { option: '--fail-on', value: failOn },
    { option: '--group-by', value: groupBy },
    { option: '--quiet', value: String(quiet) },
    { option: '--allow-empty', value: String(allowEmpty) },
    { option: '--max-warnings', value: String(maxWarnings) },
    { option: '--skip-dates', value: String(run.skipsDates) },
    { option: '[paths]', value: `${run.folder}\0${run.asked}` },
  ];
}

/** The first option in which two parts differ. */
function difference(a: Shard, b: Shard): string | undefined {
  const [ours, theirs] = [allChoices(a), allChoices(b)];
  const differs = (all: readonly Choice[], others: readonly Choice[]) =>
    all.find(({ option, value }) => !others.some((each) => each.option === option && each.value === value));
  return (differs(ours, theirs) ?? differs(theirs, ours))?.option;
}

/** Throws a {@link Failure} where parts do not belong to one run, or are not all of it. */
function check(found: readonly FoundShard[], first: FoundShard, locale: Locale): void {
  const known = new Map<number, string>();
  const { count } = first.shard.number;
  for (const { file, shard } of found) {
    const { index, count: otherCount } = shard.number;
    if (otherCount !== count)
      throw new Failure(say(SHARDS.otherCount, locale, { file: first.file, count, other: file, otherCount }));
    const other = known.get(index);
    if (other !== undefined) throw new Failure(say(SHARDS.twice, locale, { index, other, file }));
    known.set(index, file);
    const option = difference(first.shard, shard);
    if (option !== undefined)
      throw new Failure(say(SHARDS.otherChoice, locale, { other: first.file, file, option }));
    if (shard.content !== first.shard.content)
      throw new Failure(say(SHARDS.otherContent, locale, { other: first.file, file }));
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !known.has(index));
  if (missing.length > 0)
    throw new Failure(say(SHARDS.missing, locale, { count, missing: missing.join(', ') }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

const firstOf = <T>(group: readonly T[]): T[] => group.slice(0, 1);

function joinBaselines(all: readonly BaselineRecord[]): BaselineRecord[] {
  return grouped(all, ({ file }) => file).flatMap((group) =>
    firstOf(group).map(({ file, entries }) => ({
      file,
      entries,
      ledger: joinLedgers(group.map(({ ledger }) => ledger)),
    })),
  );
}

/**
 * Puts the parts of a run together: what comes out is what the run had been in one part. Throws a {@link Failure} where
 * they are not the parts of one run.
 */
export function joinShards(found: readonly FoundShard[], locale: Locale): Shard {
  const [first] = found;
  if (!first) throw new Failure(say(SHARDS.nothing, locale, { path: '' }));
  check(found, first, locale);
  const runs = found.map(({ shard }) => shard.run);
  return {
    ...first.shard,
    number: { index: 1, count: 1 },
    run: {
      ...first.shard.run,
      linted: runs.reduce((sum, { linted }) => sum + linted, 0),
      files: runs.flatMap(({ files }) => files).sort((a, b) => a.order - b.order),
      notes: grouped(
        runs.flatMap(({ notes }): readonly ProjectNote[] => notes),
        ({ project }) => project,
      ).flatMap(firstOf),
      baselines: joinBaselines(runs.flatMap(({ baselines }) => baselines)),
    },
  };
}
