import { appendFileSync, existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Locale } from '../../catalog/catalog.ts';
import { CLI } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { writeAtomically } from '../atomic-write.ts';
import { ciSystemOf, withoutCommands } from '../ci-system.ts';
import { plainColors } from '../terminal/colors.ts';
import type { CommandContext } from '../context.ts';
import { Failure, reasonOf } from '../failure.ts';
import type { PlannedOutput } from './plan-output.ts';
import type { CommandProcess } from '../process.ts';
import type { LintReport } from './report.ts';
import type { Reporter, ReporterOptions } from '../reporters/reporter.ts';
import { ownValue } from '../../messages/own-value.ts';

/** Writes a report in every planned format; files are written whole or not at all. */
export function writeOutput(
  plan: readonly PlannedOutput[],
  report: LintReport,
  { groupBy, shard }: Pick<ReporterOptions, 'groupBy' | 'shard'>,
  { process, colors }: CommandContext,
): void {
  const manner = { groupBy, ...(shard ? { shard } : {}) };
  const isInCi = ciSystemOf(process) !== undefined;
  for (const { reporter, to, isAdded } of plan) {
    const hasSummary = writeSummary(reporter, report, process);
    if (typeof to === 'object') {
      const text = reporter.render(report, { colors: plainColors, ...manner, hasSummary });
      const path = resolve(process.cwd, to.file);
      if (isAdded) writeAdded(path, text, report.locale, process);
      else writeFile(path, to.file, text, report.locale);
      continue;
    }
    const rendered = reporter.render(report, { colors, ...manner, hasSummary });
    const text = isInCi ? withoutCommands(rendered, reporter.language) : rendered;
    if (to === 'stdout') process.stdout(text);
    else process.stderr(text);
  }
}

function writeFile(path: string, file: string, text: string, locale: Locale): void {
  try {
    writeAtomically(path, text);
  } catch (error) {
    throw new Failure(say(CLI.unwritable, locale, { file, reason: reasonOf(error) }));
  }
}

/** Writes a file that a CI system expects. One that is there already may be of another tool, and stays. */
function writeAdded(path: string, text: string, locale: Locale, { cwd, stderr }: CommandProcess): void {
  const file = relative(cwd, path);
  const tell = (message: (typeof CLI)['ciFileWritten' | 'ciFileThere' | 'ciFileUnwritable'], reason = '') => {
    stderr(`ctpat: ${say(message, locale, { file, reason })}\n`);
  };
  if (existsSync(path)) {
    tell(CLI.ciFileThere);
    return;
  }
  try {
    writeAtomically(path, text);
    tell(CLI.ciFileWritten);
  } catch (error) {
    tell(CLI.ciFileUnwritable, reasonOf(error));
  }
}

/** Adds a reporter's summary to the file that the CI system names, within the room that is left there. Gives whether it stands there now. */
function writeSummary(
  { summary }: Reporter,
  report: LintReport,
  { env, cwd, stderr }: CommandProcess,
): boolean {
  const named = summary && ownValue(env, summary.variable);
  if (!summary || named === undefined || named === '') return false;
  const path = resolve(cwd, named);
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    // What another tool wrote may not end with a line break.
    const head = size > 0 ? '\n\n' : '';
    const room = summary.most - size - head.length;
    const text = summary.render(report, room);
    if (Buffer.byteLength(text) > room) return false;
    appendFileSync(path, head + text);
    return true;
  } catch (error) {
    stderr(`ctpat: ${say(CLI.ciFileUnwritable, report.locale, { file: named, reason: reasonOf(error) })}\n`);
    return false;
  }
}
