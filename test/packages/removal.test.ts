import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLineExercises } from './command-line-exercises.ts';
import { editorExercises } from './editor-exercises.ts';
import { doExercise, type Exercise } from './exercise.ts';

const root = join(import.meta.dirname, '../..');

/** The packages by their folders, and what is done with each. */
const PACKAGES: Readonly<Record<string, readonly Exercise[]>> = {
  dist: commandLineExercises,
  'dist/vscode': editorExercises,
};

/** Started by name; `dist/cli.cjs` and the extension itself are what the exercises and the suite in VS Code start. */
const ENTRIES = ['cli.cjs', 'ctpat.cjs', 'server.cjs', 'extension.cjs'];

for (const [folder, exercises] of Object.entries(PACKAGES)) {
  describe(`Without one file of ${folder}`, function () {
    this.timeout(120_000);
    let dist = '';
    /** The quickest exercise that loads a file, by the file's name. */
    const reaching = new Map<string, { readonly exercise: Exercise; readonly time: number }>();

    before(() => {
      dist = realpathSync(mkdtempSync(join(tmpdir(), 'ctpat-package-')));
      cpSync(join(root, folder), dist, { recursive: true });
    });
    after(() => {
      rmSync(dist, { recursive: true, force: true, maxRetries: 5 });
    });

    for (const exercise of exercises) {
      it(`(with all files: ${exercise.name})`, async () => {
        const start = performance.now();
        const loaded = await doExercise(exercise, dist);
        const time = performance.now() - start;
        for (const file of loaded)
          if (time < (reaching.get(file)?.time ?? Infinity)) reaching.set(file, { exercise, time });
      });
    }

    const files = readdirSync(join(root, folder)).filter((name) => /[.](cjs|json)$/.test(name));
    for (const file of files.filter((name) => !ENTRIES.includes(name))) {
      it(`${file}: a feature breaks`, async () => {
        const exercise = reaching.get(file)?.exercise;
        assert.ok(exercise, `no exercise loads ${file}: add one, or stop shipping it`);
        renameSync(join(dist, file), join(dist, `${file}.removed`));
        try {
          await assert.rejects(
            async () => doExercise(exercise, dist),
            `${exercise.name} works without ${file}`,
          );
        } finally {
          renameSync(join(dist, `${file}.removed`), join(dist, file));
        }
      });
    }
  });
}
