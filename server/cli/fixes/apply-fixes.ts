import { counted } from '../../messages/cli.ts';
import { say } from '../../messages/fill.ts';
import { FIX } from './fix-messages.ts';
import { fixFiles, type FixedFile, type FixTask } from './fix-files.ts';
import { forTerminal } from '../../output/terminal-text.ts';
import { unifiedDiff } from './unified-diff.lazy.ts';
import { markOf, writeFixes } from './write-fixes.ts';

/** The rules of the findings that were mended, each with how many there were. */
function rulesOf({ rules }: FixedFile): string {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => (count > 1 ? `${rule} (${count})` : rule)).join(', ');
}

/** A difference as a terminal may get it; one that goes into a file stays as it is, so that it can be applied. */
function shown(diff: string, isForTerminal: boolean): string {
  return isForTerminal
    ? diff
        .split('\n')
        .map((line) => forTerminal(line.replace(/\r$/, '')))
        .join('\n')
    : diff;
}

/**
 * Makes the safe fixes of files: writes them, or only shows them as a difference. Afterwards the workspace has the new texts.
 * Gives lines that tell what was done.
 */
export async function mend(
  task: FixTask,
  { isDryRun, isStdin }: { readonly isDryRun: boolean; readonly isStdin: boolean },
): Promise<readonly string[]> {
  const { nameOf, locale, process } = task;
  const { files, outside } = await fixFiles(task);
  const notes = outside.map((uri) => say(FIX.outside, locale, { file: forTerminal(nameOf(uri)) }));
  if (isDryRun) {
    for (const { uri, before, after, gate } of files) {
      const name = nameOf(uri);
      const mark = isStdin ? '' : (markOf(uri, before) ?? '');
      const diff = unifiedDiff(name, mark + before, mark + after);
      if (gate.hide(diff) !== diff) notes.push(say(FIX.secret, locale, { file: forTerminal(name) }));
      else process.stdout(shown(diff, process.stdoutIsTerminal));
    }
  } else {
    writeFixes(files, nameOf, locale);
  }
  const count = files.reduce((sum, { rules }) => sum + rules.length, 0);
  if (count === 0) return [...notes, say(FIX.nothing, locale)];
  const words = isDryRun
    ? count === 1
      ? FIX.wouldFixOne
      : FIX.wouldFix
    : count === 1
      ? FIX.fixedOne
      : FIX.fixed;
  const sum = say(words, locale, {
    findings: counted(count, 'finding', locale),
    files: counted(files.length, 'file', locale),
  });
  const lines = files.map((file) => `\n  ${forTerminal(nameOf(file.uri))}: ${rulesOf(file)}`);
  return [...notes, sum + lines.join('')];
}
