import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueFaults } from './check-catalogue.ts';
import { readCatalogue } from './read-catalogue.ts';

const source = join(import.meta.dirname, '../../schemas/catalogue');
const entities = readCatalogue(source).facts.entities.map(({ id }) => id);

describe('the catalogue', () => {
  it('keeps its schemas', () => {
    assert.deepEqual(catalogueFaults(source, entities), []);
  });

  const breaks: readonly (readonly [file: string, from: string, to: string])[] = [
    ['entities.yaml', 'activity: import', 'activity: importing'],
    ['entities.yaml', 'tiers: true', 'tier: true'],
    ['criteria/06-seal-security.yaml', 'obligation: must', 'obligation: may'],
    ['programme.yaml', 'certainty: high', 'certainty: certain'],
    ['recognised-programmes.yaml', 'kind: basc', 'kind: bask'],
    ['categories.yaml', 'number: 12', 'number: 13'],
    ['content-obligations.yaml', 'uses: cameras', 'uses: camera'],
    ['content-obligations.yaml', 'audit, self-assessment', 'audit; self-assessment'],
  ];
  for (const [file, from, to] of breaks) {
    it(`does not keep them with “${to}” in ${file}`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'ctpat-catalogue-'));
      try {
        cpSync(source, folder, { recursive: true });
        const text = readFileSync(join(folder, file), 'utf8');
        assert.ok(text.includes(from), `${file} has no “${from}”`);
        writeFileSync(join(folder, file), text.replace(from, to));
        assert.ok(catalogueFaults(folder, entities).some((fault) => fault.startsWith(file)));
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
