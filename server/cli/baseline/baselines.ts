import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Locale } from '../../catalog/catalog.ts';
import { toPath } from '../../host/node.ts';
import { BASELINE } from './baseline-messages.ts';
import { counted } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { RENAMED_RULES } from '../../schema/renames.ts';
import { decodeUtf8 } from '../../syntax/decode.ts';
import {
  baselineText,
  EMPTY_BASELINE,
  parseBaseline,
  type Baseline,
  type BaselineEntry,
} from '../../workspace/baseline.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { writeAtomically } from '../atomic-write.ts';
import {
  createLedger,
  isUnknownRule,
  pruned,
  renewed,
  staleIn,
  type BaselineLedger,
  type FileLedger,
  type ProjectLedger,
} from './baseline-ledger.ts';
import { Failure, reasonOf } from '../failure.ts';
import { openRepository } from '../git/git.ts';
import type { CommandProcess } from '../process.ts';
import { forTerminal } from '../../output/terminal-text.ts';
import { readRegularFile } from '../../host/node-files.ts';

/** What the command line says of the baseline. */
export interface BaselineOptions {
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly baselineRef?: string;
}

/** How many stale entries are listed. */
const LISTED = 20;

/** What a run knows of the baseline of one project. Plain data. */
export interface BaselineRecord {
  /** Relative to the working directory. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
  readonly ledger: ProjectLedger;
}

/** Finds the baseline of each project, and keeps it in order. */
export interface Baselines {
  /** The baseline of a project. Throws a {@link Failure} where it cannot be read. */
  of(project: Project): Baseline;
  /** Takes down what a file gave. */
  take(project: Project, uri: string, ledger: FileLedger): void;
  /** Writes what was taken down; from then on it counts. */
  write(): void;
  /** Takes out what is stale. */
  prune(): void;
  /** What was taken down, for telling what is stale. What stood at another commit is not to be tidied. */
  records(): readonly BaselineRecord[];
}

/** The baseline of one project, where it is, and what the run found there. */
interface Kept {
  readonly path: string;
  baseline: Baseline;
  ledger: BaselineLedger;
}

/** The baselines of one run of the command line; other shards of it look at files `elsewhere`. */
export function openBaselines(
  options: BaselineOptions & { readonly skipDates?: boolean },
  elsewhere: ReadonlySet<string>,
  process: CommandProcess,
  locale: Locale,
): Baselines {
  const { cwd } = process;
  const skipsDates = options.skipDates === true;
  const startLedger = () => createLedger(elsewhere);
  const known = new Map<string, Kept>();
  const nameOf = (path: string) => relative(cwd, path).replaceAll(sep, '/');
  const display = (path: string) => forTerminal(nameOf(path));
  const tell = (text: string) => {
    process.stderr(`ctpat: ${text}\n`);
  };
  const parse = (bytes: Uint8Array, path: string): Baseline => {
    const decoded = decodeUtf8(bytes);
    const baseline = 'text' in decoded ? parseBaseline(decoded.text) : undefined;
    if (baseline) return baseline;
    // What nobody can read is written anew.
    if (options.writeBaseline) return EMPTY_BASELINE;
    throw new Failure(say(BASELINE.malformed, locale, { file: display(path) }));
  };
  const pathOf = ({ baseline: { uri, state } }: Project): string => {
    if (options.baseline !== undefined) return resolve(cwd, options.baseline);
    const path = toPath(uri);
    if (state === 'outside') throw new Failure(say(BASELINE.outside, locale, { file: display(path) }));
    return path;
  };
  const atCommit = (path: string, { root }: Project): Baseline => {
    // The folder of the baseline may be new, or gone.
    const own = existsSync(dirname(path)) ? dirname(path) : cwd;
    const folder = options.baseline === undefined ? toPath(root) : own;
    const repository = openRepository(folder, '--baseline-ref', process, locale);
    const name = relative(folder, path).replaceAll(sep, '/');
    const bytes = repository.read(repository.baseCommit(options.baselineRef), name);
    if (bytes) return parse(bytes, path);
    tell(say(BASELINE.notAtCommit, locale, { file: display(path) }));
    return EMPTY_BASELINE;
  };
  const onDisk = (path: string, { baseline }: Project): Baseline => {
    if (options.baseline === undefined) {
      if (baseline.state !== 'malformed' || options.writeBaseline) return baseline.baseline;
      throw new Failure(say(BASELINE.malformed, locale, { file: display(path) }));
    }
    let bytes: Uint8Array;
    try {
      bytes = readRegularFile(path);
    } catch {
      if (options.writeBaseline) return EMPTY_BASELINE;
      throw new Failure(say(BASELINE.missing, locale, { file: display(path) }));
    }
    return parse(bytes, path);
  };
  const save = (path: string, baseline: Baseline) => {
    try {
      writeAtomically(path, baselineText(baseline));
    } catch (error) {
      const reason = reasonOf(error);
      throw new Failure(say(BASELINE.unwritable, locale, { file: display(path), reason }));
    }
  };

  const keptOf = (project: Project): Kept => {
    let kept = known.get(project.root);
    if (kept) return kept;
    if (options.baseline !== undefined && known.size > 0)
      throw new Failure(say(BASELINE.severalProjects, locale));
    const path = pathOf(project);
    const baseline = options.baselineRef === undefined ? onDisk(path, project) : atCommit(path, project);
    kept = { path, baseline, ledger: startLedger() };
    known.set(project.root, kept);
    return kept;
  };
  const prune = ({ path, baseline }: Kept, stale: readonly BaselineEntry[]) => {
    if (stale.length > 0) save(path, pruned(baseline, stale));
    const findings = counted(countOf(stale), 'finding', locale);
    const words = stale.length > 0 ? BASELINE.pruned : BASELINE.nothingToPrune;
    tell(say(words, locale, { file: display(path), findings }));
  };
  return {
    of: (project) => keptOf(project).baseline,
    take(project, uri, ledger) {
      keptOf(project).ledger.add(project, uri, ledger);
    },
    write() {
      for (const kept of known.values()) {
        kept.baseline = renewed(kept.baseline, kept.ledger.all(), skipsDates);
        kept.ledger = startLedger();
        save(kept.path, kept.baseline);
        const findings = counted(countOf(kept.baseline.entries), 'finding', locale);
        tell(say(BASELINE.written, locale, { file: display(kept.path), findings }));
      }
    },
    prune() {
      for (const kept of known.values())
        prune(kept, staleIn(kept.baseline.entries, kept.ledger.all(), skipsDates));
    },
    records: () =>
      options.baselineRef !== undefined
        ? []
        : [...known.values()].map(({ path, baseline: { entries }, ledger }) => ({
            file: nameOf(path),
            entries,
            ledger: ledger.all(),
          })),
  };
}

/** Tells what in a baseline is stale; undefined where nothing is. */
export function staleNote(
  { file, entries, ledger }: BaselineRecord,
  skipsDates: boolean,
  locale: Locale,
): string | undefined {
  const stale = staleIn(entries, ledger, skipsDates);
  if (stale.length === 0) return undefined;
  const lines = stale.slice(0, LISTED).map((entry) => `\n  ${describe(entry)}${ruleNote(entry, locale)}`);
  const more = stale.length - lines.length;
  if (more > 0) lines.push(`\n  ${say(BASELINE.more, locale, { count: more })}`);
  const findings = counted(countOf(stale), 'finding', locale);
  return say(BASELINE.stale, locale, { file: forTerminal(file), findings }) + lines.join('');
}

/** That the rule of an entry does not exist, with its new id where it was renamed; empty for a known rule. */
function ruleNote({ rule }: BaselineEntry, locale: Locale): string {
  if (!isUnknownRule(rule)) return '';
  const now = RENAMED_RULES.get(rule);
  return ` ${now === undefined ? say(BASELINE.unknownRule, locale) : say(BASELINE.renamedRule, locale, { now })}`;
}

const countOf = (entries: readonly BaselineEntry[]) => entries.reduce((sum, { count }) => sum + count, 0);

function describe({ rule, document, file, path, count }: BaselineEntry): string {
  const place = [document ?? file, path].filter((part) => part !== undefined).join(' ');
  return forTerminal(`${rule}  ${place}${count > 1 ? ` (${count})` : ''}`);
}
