import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './workspace.ts';

/** One line of a problem matcher: a pattern, and which of its groups is what. */
interface MatcherPattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity: number;
  readonly message: number;
  readonly code: number;
}

interface VsCodeMatcher {
  readonly name: string;
  readonly applyTo: string;
  readonly fileLocation: readonly string[];
  readonly pattern: MatcherPattern;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { problemMatcher: matchersOfGithub } = read('.github/action/problem-matcher.json') as {
  problemMatcher: readonly [{ owner: string; pattern: readonly [MatcherPattern] }];
};
const { problemMatchers: matchersOfVsCode } = (
  read('package.json') as { contributes: { problemMatchers: readonly [VsCodeMatcher] } }
).contributes;

function lint(sample: string, ...args: readonly string[]): string {
  const command = [join(root, 'dist/cli.cjs'), 'lint', '--today', '2026-11-24', ...args];
  const options = {
    cwd: join(root, 'samples', sample),
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  } as const;
  return spawnSync(process.execPath, command, { ...options, maxBuffer: 2 ** 28 }).stdout;
}

describe('the problem matchers', function () {
  this.timeout(60_000);

  const patterns = {
    'GitHub Actions': matchersOfGithub[0].pattern[0],
    'VS Code': matchersOfVsCode[0].pattern,
  };
  for (const [system, pattern] of Object.entries(patterns)) {
    for (const sample of ['faulty-importer', 'faulty-carrier', 'faulty-multinational']) {
      it(`of ${system} find all that is found in ${sample}`, () => {
        const { findings } = JSON.parse(lint(sample, '--format', 'json')) as {
          findings: readonly (Record<'rule' | 'severity' | 'message' | 'help' | 'file', string> &
            Record<'line' | 'column', number>)[];
        };
        const lines = lint(sample, '--format', 'unix').trimEnd().split('\n');
        const found = lines.map((line) => {
          const groups = new RegExp(pattern.regexp).exec(line) ?? [];
          return (['file', 'line', 'column', 'severity', 'message', 'code'] as const).map(
            (name) => groups[pattern[name]],
          );
        });
        assert.ok(findings.length > 10);
        assert.deepEqual(
          found,
          findings.map(({ file, line, column, severity, message, help, rule }) => {
            const said = help === '' ? message : `${message} ${help}`;
            return [file, String(line), String(column), severity, said, rule];
          }),
        );
      });
    }
  }

  it('match no line of other formats that people read, so that nothing is shown twice', () => {
    for (const format of ['pretty', 'github']) {
      const lines = lint('faulty-importer', '--format', format).split('\n');
      for (const { regexp } of Object.values(patterns))
        assert.deepEqual(
          lines.filter((line) => new RegExp(regexp).test(line)),
          [],
        );
    }
  });

  it('have the name that the task in the docs uses, and leave open documents to the language server', () => {
    const [matcher] = matchersOfVsCode;
    const { tasks } = parse(readFileSync(join(root, 'docs/ci/tasks.json'), 'utf8')) as {
      tasks: readonly { problemMatcher: string; args: readonly string[] }[];
    };
    assert.deepEqual(
      tasks.map(({ problemMatcher }) => problemMatcher),
      [`$${matcher.name}`],
    );
    assert.deepEqual(
      tasks.map(({ args }) => args.join(' ')),
      ['lint --format unix'],
    );
    assert.equal(matcher.applyTo, 'closedDocuments');
    assert.deepEqual(matcher.fileLocation, ['relative', '${workspaceFolder}']);
  });
});
