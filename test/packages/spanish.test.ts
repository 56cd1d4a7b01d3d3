import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/rules/all.ts';
import { spanishTexts } from '../../server/rules/spanish.ts';
import { doExercise } from './exercise.ts';

const root = join(import.meta.dirname, '../..');

/** The longest part of a text without a letter that a bundle may write in another way. */
function plainPart(text: string): string {
  return text.split(/[^\w ,]/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

describe('Spanish texts of rules', function () {
  this.timeout(60_000);

  it('are outside the bundles of every run', () => {
    const parts = rules.map(({ meta }) => plainPart(spanishTexts(meta.id)?.description ?? ''));
    assert.ok(parts.every((part) => /\w \w/.test(part)));
    for (const bundle of ['dist/ctpat.cjs', 'dist/server.cjs', 'dist/vscode/server.cjs']) {
      const code = readFileSync(join(root, bundle), 'utf8');
      assert.deepEqual(
        parts.filter((part) => code.includes(part)),
        [],
        bundle,
      );
    }
  });

  it('are not loaded by a run in English', async () => {
    const loaded = (locale: string) =>
      doExercise(
        {
          name: locale,
          run(use) {
            use.copy('test/vscode/fixtures/kinds');
            assert.equal(use.ctpat(['lint', '--today', '2026-11-24', '--locale', locale]).status, 1);
          },
        },
        join(root, 'dist'),
      );
    const isSpanish = (file: string) => /spanish[.]cjs$|-es[.]json$/.test(file);
    assert.deepEqual((await loaded('en')).filter(isSpanish), []);
    assert.notDeepEqual((await loaded('es')).filter(isSpanish), []);
  });
});
