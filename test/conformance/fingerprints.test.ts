import assert from 'node:assert/strict';
import { HARD_PROJECTS } from './projects.ts';
import { runFormats, type Written } from './run-formats.ts';
import { readSarif } from './sarif-log.ts';
import { forEachProject, written } from './written.ts';
import { parseJson } from './parse-json.ts';

const inSarif = ({ texts }: Written) =>
  readSarif(texts.sarif).results.map(({ partialFingerprints }) => partialFingerprints['ctpatLogical/v1']);
const inGitlab = ({ texts }: Written) =>
  (parseJson(texts.gitlab) as readonly { readonly fingerprint: string }[]).map(
    ({ fingerprint }) => fingerprint,
  );

/** The text with lines above all others, behind a byte order mark, in its own kind of line end. */
const pushedDown = (text: string) =>
  text.replace(/^\uFEFF?/, (mark) => `${mark}${text.includes('\r\n') ? '# new\r\n\r\n' : '# new\n\n'}`);

describe('fingerprints', function () {
  this.timeout(60_000);

  describe('no two findings have the same, and all formats have the same', () => {
    forEachProject((run) => {
      const keys = inGitlab(run);
      assert.equal(new Set(keys).size, run.findings.length);
      const shown = new Set(inSarif(run));
      assert.equal(shown.size, readSarif(run.texts.sarif).results.length);
      assert.deepEqual(
        inSarif(run),
        keys.filter((key) => shown.has(key)),
      );
    });
  });

  describe('they stay when lines are inserted above', () => {
    for (const project of HARD_PROJECTS) {
      it(project.name, async () => {
        const before = await written(project);
        const after = await runFormats(project, pushedDown, ['sarif']);
        assert.deepEqual(inSarif(after), inSarif(before));
        const isMoved = before.findings.some(({ line }, position) => line !== after.findings[position]?.line);
        const hasText = Object.values(project.files).every((content) => typeof content === 'string');
        assert.equal(isMoved, before.findings.length > 0 && (hasText || before.findings.length > 1));
      });
    }
  });
});
