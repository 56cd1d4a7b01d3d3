import { createHash } from 'node:crypto';
import type { Severity } from '../../catalog/catalog.ts';
import type { Grouping } from '../reporters/grouped.ts';
import type { RunRecord } from '../run/run-record.ts';

/** Which part of a run: from 1 to `count`. */
export interface ShardNumber {
  readonly index: number;
  readonly count: number;
}

/** How a run is shown and judged in the end. */
export interface Manner {
  readonly failOn: Severity;
  readonly groupBy: Grouping;
  readonly quiet: boolean;
  readonly allowEmpty: boolean;
  /** Undefined: any number. */
  readonly maxWarnings?: number;
}

/** An option of the command line and what was said with it; one that was left out is not among them. */
export interface Choice {
  readonly option: string;
  readonly value: string;
}

/** One part of a run, with everything that putting the parts together needs. Plain data. */
export interface Shard {
  /** The version of ctpat, and what tells builds of it apart. */
  readonly program: string;
  readonly number: ShardNumber;
  /** Stands for the content of every project that was linted. */
  readonly content: string;
  readonly manner: Manner;
  /** Every other option that changes what is found. */
  readonly choices: readonly Choice[];
  readonly run: RunRecord;
}

/** The most parts that a run may have. */
const MOST = 1000;

/** Reads `2/4`; undefined where it is no part of a run. */
export function parseShard(value: string): ShardNumber | undefined {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? [];
  const number = { index: Number(index), count: Number(count) };
  return number.index <= number.count && number.count <= MOST ? number : undefined;
}

/**
 * The part of a run that a file belongs to. It follows from the file’s path in its project alone, so that every machine
 * comes to the same one, and other files may come and go.
 */
export function shardOf(path: string, count: number): number {
  // Some systems give names with letters and accents apart.
  const hash = createHash('sha256').update(path.normalize()).digest();
  return (hash.readUInt32BE(0) % count) + 1;
}
