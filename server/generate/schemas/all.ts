import { createCatalogue } from '../../catalogue/catalogue.ts';
import type { CatalogueData } from '../read-catalogue.ts';
import { catalogueSchema, catalogueTextSchema } from './catalogue-file.ts';
import { USES } from './company.ts';
import { configurationSchema } from './configuration.ts';
import { entitySchema } from './entity.ts';
import { findingsReportSchema } from './findings-report.ts';
import type { JsonSchema } from './fragments.ts';
import { procedureSchema } from './procedure.ts';
import { profileSchema } from './profile.ts';

/** Every JSON Schema that is generated, by its path under `schemas/`. */
export function allSchemas(data: CatalogueData, ruleIds: readonly string[]): ReadonlyMap<string, JsonSchema> {
  const catalogue = createCatalogue(data.facts, data.texts);
  const entities = catalogue.entities.map(({ id }) => id);
  return new Map<string, JsonSchema>([
    ['profile.schema.json', profileSchema(catalogue)],
    ['procedure.schema.json', procedureSchema()],
    ['configuration.schema.json', configurationSchema(ruleIds)],
    ['catalogue.schema.json', catalogueSchema(entities, Object.keys(USES))],
    ['catalogue-text.schema.json', catalogueTextSchema()],
    ['findings.schema.json', findingsReportSchema()],
    ...catalogue.entities.map((entity): [string, JsonSchema] => [
      `msc/${entity.id}.schema.json`,
      entitySchema(catalogue, entity),
    ]),
  ]);
}
