import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillExpected } from './expected-text.ts';
import { runScenario } from './run-scenario.ts';
import { parseScenario, updateScenario, type Outcome, type Scenario } from './scenario.ts';

const folder = join(import.meta.dirname, 'scenarios');

describe('command-line scenarios', function () {
  this.timeout(60_000);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.scenario'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const scenario = parseScenario(text);
    it(`${name}: ${scenario.description}`, async () => {
      const outcome = await runScenario(scenario);
      const expected = filled(scenario, outcome);
      if (
        process.env.UPDATE_SCENARIOS === '1' &&
        JSON.stringify(expected) !== JSON.stringify(plain(outcome))
      ) {
        writeFileSync(join(folder, name), updateScenario(text, outcome));
        return;
      }
      assert.deepEqual(plain(outcome), expected);
    });
  }
});

interface PlainOutcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly written: Readonly<Record<string, string>>;
}

function plain(outcome: Outcome): PlainOutcome {
  const { status, stdout, stderr, written } = outcome;
  return { status, stdout, stderr, written: Object.fromEntries(written) };
}

function filled(scenario: Scenario, outcome: Outcome): PlainOutcome {
  const outputs = [...scenario.outputs].map(([path, text]): [string, string] => {
    return [path, fillExpected(text, outcome.written.get(path) ?? '')];
  });
  return {
    status: scenario.status,
    stdout: fillExpected(scenario.stdout, outcome.stdout),
    stderr: fillExpected(scenario.stderr, outcome.stderr),
    written: Object.fromEntries(outputs),
  };
}
