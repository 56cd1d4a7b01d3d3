import { createCatalog } from '../../catalog/catalog.ts';
import type { CatalogData } from '../read-catalog.ts';
import { auditLogSchema } from '../../kinds/audit-log/schema.ts';
import { baselineSchema } from './baseline.ts';
import { catalogSchema, catalogTextSchema } from './catalog-file.ts';
import { CONDITIONS } from '../../kinds/security-profile/schema/company.ts';
import { configurationSchema } from './configuration.ts';
import { correctiveActionsSchema } from '../../kinds/corrective-actions/schema.ts';
import { diffReportSchema } from './diff-report.ts';
import { entitySchema } from './entity.ts';
import { findingsReportSchema } from './findings-report.ts';
import type { JsonSchema } from './fragments.ts';
import { guideTextSchema } from './guide.ts';
import { incidentLogSchema } from '../../kinds/incident-log/schema.ts';
import { partnerRegisterSchema, partnerSchema } from '../../kinds/partner/schema.ts';
import { procedureSchema } from '../../kinds/procedure/schema.ts';
import { profileSchema } from '../../kinds/security-profile/schema.ts';
import { riskAssessmentSchema } from '../../kinds/risk-assessment/schema.ts';
import { trainingLogSchema } from '../../kinds/training-log/schema.ts';

/** Every JSON Schema that is generated, by its path under `schemas/`. */
export function allSchemas(data: CatalogData, ruleIds: readonly string[]): ReadonlyMap<string, JsonSchema> {
  const catalog = createCatalog(data.facts, data.texts);
  const entities = catalog.entities.map(({ id }) => id);
  return new Map<string, JsonSchema>([
    ['profile.schema.json', profileSchema(catalog)],
    ['procedure.schema.json', procedureSchema()],
    ['partner.schema.json', partnerSchema(entities)],
    ['partner-register.schema.json', partnerRegisterSchema(entities)],
    ['risk-assessment.schema.json', riskAssessmentSchema()],
    ['corrective-actions.schema.json', correctiveActionsSchema()],
    ['training-log.schema.json', trainingLogSchema()],
    ['incident-log.schema.json', incidentLogSchema()],
    ['audit-log.schema.json', auditLogSchema()],
    ['configuration.schema.json', configurationSchema(ruleIds)],
    ['catalog.schema.json', catalogSchema(entities, Object.keys(CONDITIONS))],
    ['catalog-text.schema.json', catalogTextSchema()],
    ['catalog-guide.schema.json', guideTextSchema()],
    ['findings.schema.json', findingsReportSchema()],
    ['diff.schema.json', diffReportSchema()],
    ['baseline.schema.json', baselineSchema()],
    ...catalog.entities.map((entity): [string, JsonSchema] => [
      `msc/${entity.id}.schema.json`,
      entitySchema(catalog, entity),
    ]),
  ]);
}
