import assert from 'node:assert/strict';
import { runFormats, type Written } from './run-formats.ts';
import { HARD_PROJECTS } from './projects.ts';
import { readDiagnostics } from './rdjson-report.ts';
import { readSarif } from './sarif-log.ts';
import { byteOffset, replaced } from './source-places.ts';
import { written } from './written.ts';

/** Each file as it is after one fix, by finding; of fixes that change one place only. */
function fixedBySarif({ texts, sourceOf }: Written): string[][] {
  return readSarif(texts.sarif).results.map(({ fixes = [] }) =>
    fixes.flatMap(({ artifactChanges }) => {
      const [change] = artifactChanges;
      if (change?.replacements.length !== 1) return [];
      const edits = change.replacements.map(({ deletedRegion, insertedContent }) => ({
        at: { ...deletedRegion, line: deletedRegion.startLine, column: deletedRegion.startColumn },
        text: insertedContent.text,
      }));
      return [replaced(sourceOf(decodeURIComponent(change.artifactLocation.uri)), edits)];
    }),
  );
}

function fixedByReviewdog({ texts, sourceOf }: Written): string[][] {
  return readDiagnostics(texts.rdjson).map(({ location, suggestions = [] }) =>
    suggestions.map(({ range: { start, end }, text }) => {
      const at = { ...start, endLine: end.line, endColumn: end.column };
      return replaced(sourceOf(location.path), [{ at, text }], byteOffset);
    }),
  );
}

describe('fixes', function () {
  this.timeout(60_000);
  for (const project of HARD_PROJECTS) {
    it(`${project.name}: both formats change the same`, async () => {
      const run = await written(project);
      assert.deepEqual(fixedByReviewdog(run), fixedBySarif(run));
      const fixable = run.findings.filter(({ fixable: isFixable }) => isFixable).length;
      assert.ok(fixedBySarif(run).flat().length >= Math.min(fixable, 1));
    });
  }

  it('what is fixed is not found again', async () => {
    const project = HARD_PROJECTS.find(({ name }) => name === 'columns behind emoji and CJK');
    assert.ok(project);
    const run = await written(project);
    const position = run.findings.findIndex(({ fixable }) => fixable);
    const [fixed] = fixedByReviewdog(run)[position] ?? [];
    assert.ok(fixed !== undefined);
    const again = await runFormats({ name: 'fixed', files: { 'a.ctpat.yaml': fixed } });
    assert.equal(again.findings.length, run.findings.length - 1);
  });
});
