import { resolve } from 'node:path';
import type { Locale } from '../catalogue/catalogue.ts';
import { CLI } from '../messages/cli.ts';
import { say } from '../messages/fill.ts';
import { writeAtomically } from './atomic-write.ts';
import type { CommandContext } from './context.ts';
import { Failure } from './failure.ts';
import type { LintReport } from './report.ts';
import type { Grouping } from './reporters/grouped.ts';
import { github } from './reporters/github.ts';
import { json } from './reporters/json.ts';
import { pretty } from './reporters/pretty.ts';
import type { Reporter } from './reporters/reporter.ts';
import { plainColors } from './colors.ts';

/** Every format of findings. */
const REPORTERS: readonly Reporter[] = [pretty, json, github];

/** Which format goes where; without a file, to standard output. */
export interface PlannedOutput {
  readonly reporter: Reporter;
  readonly file?: string;
}

/** Reads `--format` and `--output`. Throws a {@link Failure} where they do not fit together. */
export function planOutput(format: string, outputs: readonly string[], locale: Locale): PlannedOutput[] {
  const files = new Map<string, string>();
  for (const value of outputs) {
    const [, name, file] = /^([^=]+)=(.+)$/.exec(value) ?? [];
    if (name === undefined || file === undefined) throw new Failure(say(CLI.badOutput, locale, { value }));
    files.set(name, file);
  }
  const allowed = REPORTERS.map(({ name }) => name).join(', ');
  const plan = [...new Set(format.split(',').map((name) => name.trim()))].map((value) => {
    const reporter = REPORTERS.find(({ name }) => name === value);
    if (!reporter) throw new Failure(say(CLI.badFormat, locale, { value, allowed }));
    const file = files.get(value);
    files.delete(value);
    return file === undefined ? { reporter } : { reporter, file };
  });
  const [unused] = files.keys();
  if (unused !== undefined) {
    const known = REPORTERS.some(({ name }) => name === unused);
    throw new Failure(
      known
        ? say(CLI.outputWithoutFormat, locale, { value: unused })
        : say(CLI.badFormat, locale, { value: unused, allowed }),
    );
  }
  const onScreen = plan.filter(({ file }) => file === undefined).map(({ reporter }) => reporter.name);
  if (onScreen.length > 1)
    throw new Failure(say(CLI.twoOnStandardOutput, locale, { value: onScreen.join(', ') }));
  return plan;
}

/** Writes a report in every planned format; files are written whole or not at all. */
export function writeOutput(
  plan: readonly PlannedOutput[],
  report: LintReport,
  groupBy: Grouping,
  { process, colors }: CommandContext,
): void {
  for (const { reporter, file } of plan) {
    if (file === undefined) {
      process.stdout(reporter.render(report, { colors, groupBy }));
      continue;
    }
    try {
      writeAtomically(resolve(process.cwd, file), reporter.render(report, { colors: plainColors, groupBy }));
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new Failure(say(CLI.unwritable, report.locale, { file, reason }));
    }
  }
}
