import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, sarifSchema, type Verdict } from './multitool.ts';
import { parseJson } from './parse-json.ts';
import { HARD_PROJECTS, LARGE_PROJECT, type HardProject } from './projects.ts';
import type { SarifLog } from './sarif-log.ts';
import { validatorOf } from './validate.ts';
import { forEachProject, written } from './written.ts';

/** What the Multitool says that is not wanted of us. */
const ACCEPTED = new Map([
  // The project has no public address yet that the log could name.
  ['SARIF2005', 'warning'],
]);

/** The log of a project; of the large one a part, since the Multitool takes minutes for 25,000 results. */
async function logOf(project: HardProject): Promise<string> {
  const { sarif } = (await written(project)).texts;
  if (project !== LARGE_PROJECT) return sarif;
  const { runs, ...log } = parseJson(sarif) as SarifLog;
  return JSON.stringify({ ...log, runs: [{ ...runs[0], results: runs[0].results.slice(0, 100) }] });
}

async function verdictsOf(logs: Readonly<Record<string, string>>): Promise<Verdict[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'ctpat-multitool-')));
  try {
    return await judge(logs, folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe('SARIF by official measures', () => {
  describe('the JSON Schema of OASIS', () => {
    const validate = validatorOf(sarifSchema);
    forEachProject(({ texts }) => {
      validate(parseJson(texts.sarif));
    });

    it('finds what is wrong', () => {
      assert.throws(() => {
        validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] });
      });
    });
  });

  describe('Microsoft’s Multitool, for SARIF and for GitHub', function () {
    this.timeout(180_000);
    const projects = [...HARD_PROJECTS, LARGE_PROJECT];

    it('has no objection to any log', async () => {
      const logs: Record<string, string> = {};
      for (const [position, project] of projects.entries()) logs[`log-${position}`] = await logOf(project);
      const verdicts = await verdictsOf(logs);
      // One that is accepted is there, so the tool has read the logs.
      assert.equal(verdicts.filter(({ rule }) => rule === 'SARIF2005').length, projects.length);
      assert.deepEqual(
        verdicts.filter(({ rule, level }) => ACCEPTED.get(rule) !== level),
        [],
      );
    });

    it('finds what is wrong', async () => {
      const project = HARD_PROJECTS.find(({ name }) => name === 'CRLF');
      assert.ok(project);
      const log = parseJson(await logOf(project)) as {
        runs: { tool: { driver: { rules: { help?: object }[] } }; results: { locations: object[] }[] }[];
      };
      const [run] = log.runs;
      assert.ok(run?.results[0] && run.tool.driver.rules[0]);
      run.results[0].locations = [];
      delete run.tool.driver.rules[0].help;
      const rules = new Set((await verdictsOf({ bad: JSON.stringify(log) })).map(({ rule }) => rule));
      assert.ok(rules.has('GH1015') && rules.has('GH2012'), [...rules].join());
    });
  });
});
