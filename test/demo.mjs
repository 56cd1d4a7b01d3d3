#!/usr/bin/env node
/** `npm run demo`: sets everything up, then lints both samples with the real program, as a user would. */
import { spawnSync } from 'node:child_process';
import { build, checkNode, installDependencies, root } from './set-up.mjs';

const today = '2026-11-24';

checkNode();
process.exitCode = installDependencies() && build() ? demonstrate() : 1;

function demonstrate() {
  say(
    'Harbor & Pine is an invented importer whose security profile and procedures are complete.',
    'Nothing is wrong with them, so the command ends with exit code 0, and a CI job would pass.',
  );
  const small = lint('samples/small-importer');

  say(
    'The next company made every mistake that we could think of.',
    'Each finding says what is wrong, why it matters and what to do; the exit code is 1, and a CI job would fail.',
  );
  const faulty = lint('samples/faulty-importer');

  say(
    'How to go on:',
    '  node dist/cli.cjs explain 6.6              what a criterion asks, and what a validator wants to see',
    '  node dist/cli.cjs explain profile/missing-criterion    what a rule checks, with examples',
    '  node dist/cli.cjs criteria --entity importer           the list of criteria to answer',
    '  npm run package                            makes ctpat.vsix; in VS Code choose "Install from VSIX…" in the',
    '                                             Extensions view, then open the folder samples/faulty-importer',
  );
  if (small === 0 && faulty === 1) return 0;
  console.error(
    `The demo expected the exit codes 0 and 1, and got ${small} and ${faulty}: that is a fault of ours.`,
  );
  return 1;
}

/** Lints one sample, its output going straight to the user. Gives the exit code. */
function lint(sample) {
  console.log(`$ ctpat lint ${sample} --today ${today}\n`);
  const args = ['dist/cli.cjs', 'lint', sample, '--today', today];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status;
}

function say(...lines) {
  console.log(`\n${lines.join('\n')}\n`);
}
