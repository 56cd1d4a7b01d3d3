import { resolve } from 'node:path';
import type { Locale } from '../../catalog/catalog.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { ciSystemOf, type CiSystem } from '../ci-system.ts';
import { Failure } from '../failure.ts';
import type { CommandProcess } from '../process.ts';
import type { ReportDetail } from './report.ts';
import { FORMAT_NAMES, REPORTERS } from '../reporters/all.ts';
import type { Reporter } from '../reporters/reporter.ts';

/** Which format goes where. */
export interface PlannedOutput {
  readonly reporter: Reporter;
  readonly to: 'stdout' | 'stderr' | { readonly file: string };
  /** Nobody asked for it: a CI system was detected. Where it cannot be written, that is told and is no failure. */
  readonly isAdded?: true;
}

/** What the command line says about formats. */
export interface OutputOptions {
  readonly format: string;
  readonly output: readonly string[];
  /** Whether the format of a CI system is added where one is detected. */
  readonly ciFormat: boolean;
}

/** Reads `--format` and `--output`. Throws a {@link Failure} where they do not fit together. */
export function planOutput(
  { format, output, ciFormat }: OutputOptions,
  process: Pick<CommandProcess, 'env' | 'cwd'>,
  locale: Locale,
): PlannedOutput[] {
  const files = filesOf(output, process, locale);
  const plan = [...new Set(format.split(',').map((name) => name.trim()))].map((value): PlannedOutput => {
    const reporter = REPORTERS.find(({ name }) => name === value);
    if (!reporter) throw new Failure(say(CLI.badFormat, locale, { value, allowed: FORMAT_NAMES }));
    const file = files.get(value);
    files.delete(value);
    return { reporter, to: file === undefined ? 'stdout' : { file } };
  });
  const [unused] = files.keys();
  if (unused !== undefined) {
    const known = REPORTERS.some(({ name }) => name === unused);
    throw new Failure(
      known
        ? say(CLI.outputWithoutFormat, locale, { value: unused })
        : say(CLI.badFormat, locale, { value: unused, allowed: FORMAT_NAMES }),
    );
  }
  const onScreen = plan.filter(({ to }) => to === 'stdout').map(({ reporter }) => reporter.name);
  if (onScreen.length > 1)
    throw new Failure(say(CLI.twoOnStandardOutput, locale, { value: onScreen.join(', ') }));
  const system = ciFormat ? ciSystemOf(process) : undefined;
  return system ? [...plan, ...addedFor(system, plan)] : plan;
}

/** The file of each format. No format has two, and no file has two formats. */
function filesOf(
  outputs: readonly string[],
  { cwd }: Pick<CommandProcess, 'cwd'>,
  locale: Locale,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const value of outputs) {
    const [, name, file] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
    if (name === undefined || file === undefined) throw new Failure(say(CLI.badOutput, locale, { value }));
    if (files.has(name)) throw new Failure(say(CLI.outputTwice, locale, { value: name }));
    if ([...files.values()].some((other) => resolve(cwd, other) === resolve(cwd, file)))
      throw new Failure(say(CLI.twoInOneFile, locale, { file }));
    files.set(name, file);
  }
  return files;
}

/** The format of a CI system, unless it is planned already. Beside a format for programs it goes to standard error, which CI systems read as well. */
function addedFor({ format, file }: CiSystem, plan: readonly PlannedOutput[]): PlannedOutput[] {
  const reporter = REPORTERS.find(({ name }) => name === format);
  if (!reporter || plan.some((each) => each.reporter === reporter)) return [];
  const isPlain = plan.every(({ to, reporter }) => to !== 'stdout' || reporter.language === 'words');
  const log = isPlain ? 'stdout' : 'stderr';
  return [{ reporter, to: file === undefined ? log : { file }, isAdded: true }];
}

/** What the planned formats need beside the findings. */
export function detailsOf(plan: readonly PlannedOutput[]): ReadonlySet<ReportDetail> {
  return new Set(plan.flatMap(({ reporter }) => reporter.details ?? []));
}
