import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAction, type ActionStep } from './action-file.ts';
import { holds, substitute, substituteAll } from './expressions.ts';
import { readOutputs } from './runner-files.ts';

/** How a job runs the Action. */
export interface ActionCall {
  /** The work tree of the job. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What started the run: `push` where nothing is said. */
  readonly event?: string;
  /** More variables of the runner, such as `GITHUB_BASE_REF`. */
  readonly env?: Readonly<Record<string, string>>;
  /** How steps of other Actions end. */
  readonly others?: Outcome;
}

type Outcome = 'success' | 'failure';

/** How it went. */
export interface ActionRun {
  /** Whether the job goes on. */
  readonly conclusion: Outcome;
  readonly outputs: Readonly<Record<string, string>>;
  /** Everything that steps wrote to the log, in order. */
  readonly log: string;
  /** What stands on the page of the run. */
  readonly summary: string;
  /** The steps of other Actions that were run, with what they were given. */
  readonly used: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
}

/** Runs the steps of the Action in a folder as the runner of GitHub does, without any other Action. */
export function runAction(tree: string, call: ActionCall): ActionRun {
  const action = readAction(tree);
  for (const name of Object.keys(call.inputs ?? {}))
    if (!(name in action.inputs)) throw new Error(`The Action has no input ${name}.`);
  const given = Object.entries(action.inputs).map(([name, { default: value }]) => [
    name,
    call.inputs?.[name] ?? value,
  ]);
  const inputs = Object.fromEntries(given) as Readonly<Record<string, string>>;
  const scratch = mkdtempSync(join(tmpdir(), 'ctpat-runner-'));
  const summaryFile = join(scratch, 'summary.md');
  const steps: Record<string, { outputs: Record<string, string>; outcome: string }> = {};
  const used: { uses: string; with: Record<string, string> }[] = [];
  let conclusion: Outcome = 'success';
  const context = {
    inputs,
    steps,
    success: () => conclusion === 'success',
    failure: () => conclusion === 'failure',
    always: () => true,
    cancelled: () => false,
  };
  const log = openSync(join(scratch, 'log.txt'), 'w');
  const runStep = (step: ActionStep, outputFile: string): Outcome => {
    if (step.uses !== undefined) {
      used.push({ uses: step.uses, with: substituteAll(step.with, context) });
      return call.others ?? 'success';
    }
    const script = join(scratch, 'step.sh');
    writeFileSync(script, substitute(step.run ?? '', context));
    const { status } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
      cwd: call.workspace,
      env: {
        PATH: process.env.PATH ?? '',
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: tree,
        GITHUB_EVENT_NAME: call.event ?? 'push',
        GITHUB_OUTPUT: outputFile,
        GITHUB_STEP_SUMMARY: summaryFile,
        GITHUB_WORKSPACE: call.workspace,
        RUNNER_TEMP: scratch,
        ...call.env,
        ...substituteAll(step.env, context),
      },
      stdio: ['ignore', log, log],
    });
    return status === 0 ? 'success' : 'failure';
  };
  try {
    writeFileSync(summaryFile, '');
    for (const [position, step] of action.runs.steps.entries()) {
      const outputFile = join(scratch, `output-${position}.txt`);
      writeFileSync(outputFile, '');
      const outcome = holds(step.if, context) ? runStep(step, outputFile) : 'skipped';
      if (step.id !== undefined) steps[step.id] = { outcome, outputs: readOutputs(outputFile) };
      if (outcome === 'failure' && step['continue-on-error'] !== true) conclusion = 'failure';
    }
    const outputs = substituteAll(
      Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, value])),
      context,
    );
    const summary = existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : '';
    return { conclusion, outputs, log: readFileSync(join(scratch, 'log.txt'), 'utf8'), summary, used };
  } finally {
    closeSync(log);
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}
