import { createCatalog, type Catalog } from '../../catalog/catalog.ts';
import type { DocumentKind } from '../../kinds/registry.ts';
import { CONDITIONS } from '../../kinds/security-profile/schema/company.ts';
import type { CatalogData } from '../read-catalog.ts';
import { baselineSchema } from './baseline.ts';
import { catalogSchema, catalogTextSchema } from './catalog-file.ts';
import { configurationSchema } from './configuration.ts';
import { diffReportSchema } from './diff-report.ts';
import { entitySchema } from './entity.ts';
import { findingsReportSchema } from './findings-report.ts';
import { published, type JsonSchema, type SchemaSource } from './fragments.ts';
import { guideTextSchema } from './guide.ts';

/** `RiskAssessment` has its room in `kinds/risk-assessment/`. */
const folderOf = (kind: DocumentKind) => kind.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();

/** The JSON Schemas of the document kinds, from `schema.ts` in the folder of each. */
async function kindSchemas(catalog: Catalog): Promise<ReadonlyMap<DocumentKind, JsonSchema>> {
  // The typed views import what `--build` writes first, so the registry is loaded only here.
  const { DOCUMENT_KINDS } = await import('../../kinds/registry.ts');
  const made = DOCUMENT_KINDS.map(async (kind) => {
    const file = `../../kinds/${folderOf(kind)}/schema.ts`;
    const { schema } = (await import(file)) as { readonly schema: SchemaSource };
    return [kind, schema(catalog)] as const;
  });
  return new Map(await Promise.all(made));
}

/** The JSON Schemas of all that is judged, by what they judge: document kinds, `Configuration`, `Catalog`. */
export async function schemasByKind(
  data: CatalogData,
  ruleIds: readonly string[],
): Promise<ReadonlyMap<string, JsonSchema>> {
  const catalog = createCatalog(data.facts, data.texts);
  const entities = catalog.entities.map(({ id }) => id);
  return new Map<string, JsonSchema>([
    ...(await kindSchemas(catalog)),
    ['Configuration', configurationSchema(ruleIds)],
    ['Catalog', catalogSchema(entities, Object.keys(CONDITIONS))],
  ]);
}

/** What a profile of each entity type must answer, by the id of the type. */
export function schemasByEntity(data: CatalogData): ReadonlyMap<string, JsonSchema> {
  const catalog = createCatalog(data.facts, data.texts);
  return new Map(catalog.entities.map((entity) => [entity.id, entitySchema(catalog, entity)]));
}

/** Every JSON Schema that is committed, by its path under `schemas/`. */
export async function allSchemas(
  data: CatalogData,
  ruleIds: readonly string[],
): Promise<ReadonlyMap<string, JsonSchema>> {
  const byKind = await schemasByKind(data, ruleIds);
  return new Map<string, JsonSchema>([
    ...[...byKind.values()].map((schema) => [String(schema['$id']), published(schema)] as const),
    ['catalog-text.schema.json', catalogTextSchema()],
    ['catalog-guide.schema.json', guideTextSchema()],
    ['findings.schema.json', findingsReportSchema()],
    ['diff.schema.json', diffReportSchema()],
    ['baseline.schema.json', baselineSchema()],
    ...[...schemasByEntity(data)].map(([id, schema]) => [`msc/${id}.schema.json`, schema] as const),
  ]);
}
