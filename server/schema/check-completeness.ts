import * as validators from '../generated/validators.js';
import { compareIds, type Catalog } from '../catalog/catalog.ts';
import { isObject, type CanonicalProfile, type JsonObject } from './canonical-value.ts';
import type { MissingCriterion, MissingSection } from './problem.ts';
import type { Validator } from './validator.ts';
import { ownValue } from '../messages/own-value.ts';

const VALIDATORS = new Map<string, Validator>(
  Object.entries(validators as Readonly<Record<string, Validator>>),
);

/** The validator of an entity's Minimum Security Criteria; undefined for an unknown entity. */
function entityValidator(entity: string): Validator | undefined {
  return VALIDATORS.get(`msc_${entity.replace(/[^a-z]/g, '_')}`);
}

/** Whether a condition, as `cameras`, is known to be false for the company. */
export type IsFalse = (condition: string) => boolean;

/** The profile with `conditions` as the entity's schema reads them: false is what is known to be false, and nothing else. */
function withKnownConditions(profile: JsonObject, isFalse: IsFalse): JsonObject {
  const company = isObject(profile['company']) ? profile['company'] : undefined;
  const conditions = isObject(company?.['conditions']) ? company['conditions'] : undefined;
  if (!company || !conditions) return profile;
  const known = Object.fromEntries(
    Object.entries(conditions).map(([key, value]) => [key, value === false && !isFalse(key) ? true : value]),
  );
  return { ...profile, company: { ...company, conditions: known } };
}

/**
 * Which sections and criteria of the entity a profile lacks, by the entity's JSON Schema and, where the company has
 * entries of its own, by those. A missing section stands for all its criteria.
 */
export function checkCompleteness(
  entity: string,
  { value, writtenSections }: CanonicalProfile,
  catalog: Catalog,
  isFalse: IsFalse,
): (MissingSection | MissingCriterion)[] {
  const validate = entityValidator(entity);
  if (!validate) return [];
  const sections = isObject(value['sections']) ? value['sections'] : {};
  // An answer in the wrong section is there; that it belongs elsewhere is told by a rule.
  const isAnswered = (id: string) =>
    Object.values(sections).some((section) => isObject(section) && ownValue(section, id) !== undefined);
  const missingSections = new Set<string>();
  const missingCriteria = new Map<string, string>();
  if (!validate({ ...withKnownConditions(value, isFalse), sections })) {
    for (const { keyword, instancePath, params } of validate.errors ?? []) {
      if (keyword !== 'required') continue;
      const missing = String(params['missingProperty']);
      if (instancePath === '/sections') missingSections.add(missing);
      else missingCriteria.set(missing, instancePath.replace('/sections/', ''));
    }
  }
  for (const criterion of catalog.criteria.filter(({ origin }) => origin !== undefined)) {
    const section = ownValue(sections, criterion.section);
    const needed =
      ownValue(criterion.entities, entity) !== undefined &&
      !catalog.conditionsOf(criterion, entity).some(isFalse);
    missingCriteria.delete(criterion.id);
    if (!needed) continue;
    if (section === undefined) missingSections.add(criterion.section);
    else if (isObject(section) && ownValue(section, criterion.id) === undefined)
      missingCriteria.set(criterion.id, criterion.section);
  }
  return [
    ...catalog.categories
      .filter((category) => missingSections.has(category.section))
      .map(({ section }): MissingSection => ({ type: 'missing-section', section })),
    ...[...missingCriteria]
      .filter(([id]) => !isAnswered(id))
      .sort(([a], [b]) => compareIds(a, b))
      .map(([criterion, section]): MissingCriterion => ({
        type: 'missing-criterion',
        path: ['sections', writtenSections.get(section) ?? section],
        criterion,
      })),
  ];
}
