import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/rules/all.ts';
import { spanishTexts } from '../../server/rules/spanish.ts';
import { doExercise } from './exercise.ts';

const root = join(import.meta.dirname, '../..');

/** The longest part of a text in words that a bundle writes as they are: without keys and accents. */
function plainPart(text: string): string {
  const parts = text.replace(/`[^`]*`/g, '`').split(/[^\w ,]/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

describe('Spanish texts of rules', function () {
  this.timeout(60_000);

  it('are outside the bundles of every run', () => {
    const parts = rules.map(({ meta }) => plainPart(spanishTexts(meta.id)?.description ?? ''));
    assert.ok(parts.every((part) => part.length > 10));
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
