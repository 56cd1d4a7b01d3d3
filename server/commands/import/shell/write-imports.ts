import { existsSync } from 'node:fs';
import { toPath } from '../../../host/node.ts';
import { say } from '../../../messages/fill.ts';
import { FIX } from '../../../cli/fixes/fix-messages.ts';
import { holdsSecret } from '../../../domain/secrets/secret-places.ts';
import { writeAtomically } from '../../../cli/atomic-write.ts';
import type { CommandContext } from '../../../cli/context.ts';
import { Failure, reasonOf } from '../../../cli/failure.ts';
import type { PlannedText } from './import-target.ts';
import { displayPath } from '../../../cli/targets.ts';
import { forTerminal } from '../../../output/terminal-text.ts';
import { unifiedDiff } from '../../../cli/fixes/unified-diff.lazy.ts';
import { markOf, writeFixes } from '../../../cli/fixes/write-fixes.ts';

/** Whether anything is going to be written. */
export function isChange({ target, text }: PlannedText): boolean {
  return text !== target.file?.text;
}

/** Writes documents whole, or shows what would be written as a difference. Throws a {@link Failure} where that cannot be done. */
export function writeImports(
  planned: readonly PlannedText[],
  isDryRun: boolean,
  { process }: CommandContext,
): void {
  const nameOf = (uri: string) => displayPath(uri, process.cwd);
  const changed = planned.filter(isChange);
  if (isDryRun) {
    for (const plan of changed) showDifference(plan, nameOf(plan.target.uri), process);
    return;
  }
  const [first] = changed;
  if (!first) return;
  const { locale } = first.target;
  const there = changed.flatMap(({ target: { uri, file }, text }) =>
    file ? [{ uri, before: file.text, after: text }] : [],
  );
  writeFixes(there, nameOf, locale);
  for (const { target, text } of changed) {
    if (target.file) continue;
    const path = toPath(target.uri);
    // Somebody may have made it in the meantime; nothing is overwritten.
    if (existsSync(path)) throw new Failure(say(FIX.changedMeanwhile, locale, { file: target.named }));
    try {
      writeAtomically(path, text);
    } catch (error) {
      const reason = reasonOf(error);
      throw new Failure(say(FIX.unwritable, locale, { file: target.named, reason }));
    }
  }
}

function showDifference(
  { target: { uri, file, locale }, text }: PlannedText,
  name: string,
  { stdout, stderr, stdoutIsTerminal }: CommandContext['process'],
): void {
  const before = file?.text ?? '';
  const mark = file ? (markOf(uri, before) ?? '') : '';
  const difference = unifiedDiff(name, before === '' ? '' : mark + before, mark + text);
  if (holdsSecret(difference)) {
    stderr(`ctpat: ${say(FIX.secret, locale, { file: forTerminal(name) })}\n`);
    return;
  }
  const lines = difference.split('\n');
  stdout(
    stdoutIsTerminal ? lines.map((line) => forTerminal(line.replace(/\r$/, ''))).join('\n') : difference,
  );
}
