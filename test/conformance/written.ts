import { HARD_PROJECTS, LARGE_PROJECT, type HardProject } from './projects.ts';
import { runFormats, type Written } from './run-formats.ts';

const runs = new Map<HardProject, Promise<Written>>();

/** What a project gives in every format; linted once for all tests. */
export function written(project: HardProject): Promise<Written> {
  const run = runs.get(project) ?? runFormats(project);
  runs.set(project, run);
  return run;
}

/** Declares one test for each project, the large one included. */
export function forEachProject(check: (written: Written, project: HardProject) => void): void {
  for (const project of [...HARD_PROJECTS, LARGE_PROJECT]) {
    it(project.name, async function () {
      this.timeout(120_000);
      check(await written(project), project);
    });
  }
}
