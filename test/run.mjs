#!/usr/bin/env node
/**
 * `npm test`: sets everything up, then runs every check and every test, all of them even when one fails.
 * The last line is `N passed, N failed`: the tests, and one for each stage that is not made of tests.
 *
 *   npm test              everything
 *   npm test -- unit cli  only these stages (their names stand in `stages.mjs`)
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkNode, installDependencies, root } from './set-up.mjs';
import { countsFile, stages } from './stages.mjs';

/** Longer than the slowest stage takes anywhere; a stage that hangs must not hang the build. */
const limitInMinutes = 15;

const outputFile = join(root, 'test/.out/stage-output.txt');

checkNode();
process.exitCode = main();

function main() {
  if (!installDependencies()) return finish([{ passed: 0, failed: 1 }]);
  mkdirSync(dirname(outputFile), { recursive: true });
  const names = process.argv.slice(2);
  const all = stages();
  const unknown = names.filter((name) => !all.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`There is no stage ${unknown.join(', ')}: ${all.map(({ name }) => name).join(', ')}.`);
    return finish([{ passed: 0, failed: 1 }]);
  }
  return finish(all.filter(({ name }) => names.length === 0 || names.includes(name)).map(runStage));
}

/** Runs one stage and shows how it went; gives its counts. */
function runStage(stage) {
  console.log(`\n── ${stage.title}`);
  rmSync(countsFile, { force: true });
  const start = performance.now();
  const { status, output } = run(stage.command);
  const counts = count(stage, status, output);
  if (counts.failed > 0) console.log(output.trimEnd());
  else if (stage.shows) console.log((output.match(stage.shows) ?? []).join('\n'));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const figures = stage.counts === 'self' ? '' : `: ${counts.passed} passed, ${counts.failed} failed`;
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${stage.name}${figures} (${seconds} s)`);
  return counts;
}

/** Both outputs go to one file, in their order, and a grandchild that lives on cannot hold us up. */
function run([program, ...args]) {
  const descriptor = openSync(outputFile, 'w');
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    env: withoutCiSystem(process.env),
    stdio: ['ignore', descriptor, descriptor],
    timeout: limitInMinutes * 60_000,
  });
  closeSync(descriptor);
  const output = readFileSync(outputFile, 'utf8');
  return { status, output: error ? `${output}\n${error.message}` : output };
}

/** In CI the program writes for the system that runs it, too; the tests say themselves which system that is. */
function withoutCiSystem(environment) {
  const told = ['GITHUB_ACTIONS', 'GITHUB_STEP_SUMMARY', 'GITLAB_CI', 'TF_BUILD'];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !told.includes(name)));
}

/** A stage that ended badly has failed, whatever it counted; one without a single test has, too. */
function count(stage, status, output) {
  const counts = counted(stage, status, output);
  const isBad = status !== 0 || counts.passed + counts.failed === 0;
  return isBad && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function counted(stage, status, output) {
  if (stage.counts === 'self') return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (stage.counts === 'mocha') return countsOfMocha();
  const line = new RegExp(`^${stage.name}: (\\d+) passed, (\\d+) failed$`, 'm').exec(output);
  return line ? { passed: Number(line[1]), failed: Number(line[2]) } : { passed: 0, failed: 0 };
}

function countsOfMocha() {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    // It did not come as far as its end.
    return { passed: 0, failed: 0 };
  }
}

function finish(all) {
  const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
  rmSync(outputFile, { force: true });
  rmSync(countsFile, { force: true });
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
