/**
 * Writes `frozen/`: the schemas that all competitors get, and the criteria that the corpus answers. Run it only when
 * the format has changed so much that the old ones mean nothing; figures before and after cannot be compared.
 *
 *   node --import=tsx test/bench/freeze.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCatalog } from '../../server/catalog/catalog.ts';
import { readCatalog } from '../../server/generate/read-catalog.ts';
import { allSchemas } from '../../server/generate/schemas/all.ts';

const root = join(import.meta.dirname, '../..');
const frozen = join(import.meta.dirname, 'frozen');

function write(name: string, value: unknown): void {
  writeFileSync(join(frozen, name), `${JSON.stringify(value)}\n`);
}

const data = readCatalog(join(root, 'schemas/catalog'));
const schemas = await allSchemas(data, []);
const catalog = createCatalog(data.facts, data.texts);
mkdirSync(frozen, { recursive: true });
write('profile.schema.json', schemas.get('profile.schema.json'));
write('importer.schema.json', schemas.get('msc/importer.schema.json'));
write('both.schema.json', {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'both.schema.json',
  allOf: [{ $ref: 'profile.schema.json' }, { $ref: 'importer.schema.json' }],
});
write(
  'criteria.json',
  catalog.criteriaOf('importer').map(({ section, id, cadence }) => [section, id, cadence ?? '']),
);
