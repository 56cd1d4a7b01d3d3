import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogFaults } from './check-catalog.ts';
import { languageFaults } from './compare-languages.ts';
import { readCatalog } from './read-catalog.ts';

const source = join(import.meta.dirname, '../../schemas/catalog');
const entities = readCatalog(source).facts.entities.map(({ id }) => id);

/** What `check` finds in a copy of the catalog in which one file was changed, or deleted where `change` gives nothing. */
function faultsAfter(
  file: string,
  change: (text: string) => string | undefined,
  check = (folder: string) => catalogFaults(folder, entities),
): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ctpat-catalog-'));
  try {
    cpSync(source, folder, { recursive: true });
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text, `${file} is as it was`);
    if (changed === undefined) rmSync(join(folder, file));
    else writeFileSync(join(folder, file), changed);
    return check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the catalog', () => {
  it('keeps its schemas, and both languages say the same things', () => {
    assert.deepEqual(catalogFaults(source, entities), []);
  });

  const breaks: readonly (readonly [file: string, from: string, to: string])[] = [
    ['entities.yaml', 'activity: import', 'activity: importing'],
    ['entities.yaml', 'tiers: true', 'tier: true'],
    ['criteria/06-seal-security.yaml', 'obligation: must', 'obligation: may'],
    ['program.yaml', 'certainty: high', 'certainty: certain'],
    ['recognized-programs.yaml', 'kind: basc', 'kind: bask'],
    ['categories.yaml', 'number: 12', 'number: 13'],
    ['content-obligations.yaml', 'condition: cameras', 'condition: camera'],
    ['content-obligations.yaml', 'audit, self-assessment', 'audit; self-assessment'],
    ['guide/topics.yaml', 'list: entities', 'list: entity'],
    ['guide/es/portal.yaml', 'summary:', 'summery:'],
  ];
  for (const [file, from, to] of breaks) {
    it(`does not keep them with “${to}” in ${file}`, () => {
      const faults = faultsAfter(file, (text) => text.replace(from, to));
      assert.ok(faults.some((fault) => fault.startsWith(file)));
    });
  }
});

describe('a language of the catalog', () => {
  const without = (from: RegExp) => (text: string) => text.replace(from, '');
  const cuts: readonly (readonly [what: string, from: RegExp, place: string])[] = [
    ['a criterion', /^"7\.4":\n( .*\n)+/m, '7.4: missing'],
    ['a text', /^ {2}condition: .*\n/m, '7.1/condition: missing'],
    ['an item of a list', /^ {4}- .*\n(?= {2}failures)/m, '7.1/evidence/3: missing'],
  ];
  for (const locale of ['en', 'es']) {
    const file = `text/${locale}/07-procedural-security.yaml`;
    for (const [what, from, place] of cuts) {
      it(`may not lack ${what} (${locale})`, () => {
        assert.deepEqual(faultsAfter(file, without(from), languageFaults), [`${file}/${place}`]);
      });
    }

    it(`may not lack a part (${locale})`, () => {
      const onePart = (text: string) => text.replace(/(^ {2}parts:\n) {4}- .*\n/m, '$1');
      assert.deepEqual(faultsAfter(file, onePart, languageFaults), [
        `${file}/7.5/parts/1: missing`,
        `${file}/7.5/parts: 1, the criterion has 2`,
      ]);
    });
  }

  it('may not lack a file, and then nothing is built', () => {
    const file = 'text/es/07-procedural-security.yaml';
    assert.deepEqual(
      faultsAfter(file, () => undefined),
      [`${file}: missing`],
    );
  });

  for (const file of ['entities.yaml', 'program.yaml', 'recognized-programs.yaml']) {
    it(`may not lack a text in ${file}`, () => {
      const [fault, ...others] = faultsAfter(file, without(/^ +es:.*\n( {8,}.*\n)+/m));
      assert.match(fault ?? '', new RegExp(`^${file}/.*"missingProperty":"es"`));
      assert.deepEqual(others, []);
    });
  }
});
