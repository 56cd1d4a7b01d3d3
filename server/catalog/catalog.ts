import type {
  Basis,
  CarrierDuty,
  CarrierDutyText,
  CatalogFacts,
  CatalogTexts,
  Category,
  CategoryText,
  CriterionFacts,
  CriterionText,
  Entity,
  EntityText,
  Locale,
  Obligation,
  Severity,
} from './types.ts';
import { ownValue } from '../messages/own-value.ts';

export type * from './types.ts';

/** One criterion of the catalog; `origin` is the file of the company that added or corrected it, if one did. */
export interface Criterion extends CriterionFacts {
  readonly category: number;
  readonly section: string;
  readonly origin?: string;
}

/** What a criterion means for one entity on one day. */
export interface Duty {
  readonly obligation: Obligation;
  readonly basis: Basis;
  /** Severity of leaving it unanswered: a must error, a should warning; one lower where the basis is doubtful. */
  readonly severity: Severity;
}

/** The company's own additions and corrections, from one file; their words may be in one language only. */
export interface CatalogOverlay {
  /** The file, for messages; relative to the project. */
  readonly origin: string;
  readonly criteria: readonly (CriterionFacts & {
    readonly category?: number;
    readonly text?: Partial<Record<Locale, Partial<CriterionText>>>;
  })[];
}

/** Typed look-ups over the criteria catalog. Immutable. */
export interface Catalog {
  readonly categories: readonly Category[];
  readonly entities: readonly Entity[];
  /** All criteria in catalog order. */
  readonly criteria: readonly Criterion[];
  readonly carrierDuties: readonly CarrierDuty[];
  criterion(id: string): Criterion | undefined;
  entity(id: string): Entity | undefined;
  /** The category whose section key this is. */
  category(section: string): Category | undefined;
  /** The criteria of an entity, in catalog order. */
  criteriaOf(entity: string): readonly Criterion[];
  /** What the criterion means for the entity on that day (`YYYY-MM-DD`); undefined where it is not in the entity's list. */
  duty(criterion: Criterion, entity: string, today: string): Duty | undefined;
  /** The keys of `company.conditions` each of which, when false, excuses the entity from the criterion. */
  conditionsOf(criterion: Criterion, entity: string): readonly string[];
  /** Whether the id is known to exist although its text is not held. */
  isKnownGap(id: string): boolean;
  title(id: string, locale: Locale): string;
  text(id: string, locale: Locale): CriterionText | undefined;
  /** Whether the company wrote words of its own for a criterion. */
  isReworded(id: string): boolean;
  categoryText(number: number, locale: Locale): CategoryText;
  entityText(id: string, locale: Locale): EntityText;
  carrierDutyText(key: string, locale: Locale): CarrierDutyText;
}

const LOWER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' };

/** Builds the catalog from its data. */
export function createCatalog(
  facts: CatalogFacts,
  texts: CatalogTexts,
  overlays: readonly CatalogOverlay[] = [],
): Catalog {
  const sectionOf = new Map(facts.categories.map((category) => [category.number, category.section]));
  const criteria = new Map<string, Criterion>();
  const ownTexts = new Map<string, Partial<Record<Locale, Partial<CriterionText>>>>();
  const add = (entry: CriterionFacts, category: number, origin?: string) => {
    const before = criteria.get(entry.id);
    criteria.set(entry.id, {
      ...before,
      ...entry,
      entities: { ...before?.entities, ...entry.entities },
      category,
      section: sectionOf.get(category) ?? '',
      ...(origin === undefined ? {} : { origin }),
    });
  };
  for (const entry of facts.criteria) add(entry, entry.category);
  for (const overlay of overlays) {
    for (const { text, category, ...entry } of overlay.criteria) {
      add(
        entry,
        category ?? criteria.get(entry.id)?.category ?? Number(entry.id.split('.')[0]),
        overlay.origin,
      );
      if (text) ownTexts.set(entry.id, text);
    }
  }
  const ordered = [...criteria.values()].sort((a, b) => compareIds(a.id, b.id));
  const byEntity = new Map<string, readonly Criterion[]>();
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]));
  const gaps = new Set(facts.knownGaps);

  /** The company’s own words of a criterion; what it did not write in this language is there in the other. */
  const ownText = (id: string, locale: Locale): Partial<CriterionText> | undefined => {
    const own = ownTexts.get(id);
    return own && { ...own[locale === 'en' ? 'es' : 'en'], ...own[locale] };
  };

  return {
    categories: facts.categories,
    entities: facts.entities,
    criteria: ordered,
    carrierDuties: facts.carrierDuties,
    criterion: (id) => criteria.get(id),
    entity: (id) => entities.get(id),
    category: (section) => facts.categories.find((category) => category.section === section),
    criteriaOf(entity) {
      let list = byEntity.get(entity);
      if (!list) {
        list = ordered.filter((criterion) => ownValue(criterion.entities, entity) !== undefined);
        byEntity.set(entity, list);
      }
      return list;
    },
    duty(criterion, entity, today) {
      const entry = ownValue(criterion.entities, entity);
      if (!entry) return undefined;
      let { obligation } = entry;
      for (const change of criterion.obligationChanges ?? []) {
        if (change.effective <= today && change.entities.includes(entity)) obligation = change.obligation;
      }
      const severity = obligation === 'must' ? 'error' : 'warning';
      return {
        obligation,
        basis: entry.basis,
        severity: entry.basis === 'doubtful' ? LOWER[severity] : severity,
      };
    },
    conditionsOf(criterion, entity) {
      const byEntity = ownValue(criterion.conditionalByEntity, entity);
      return [...(criterion.condition ? [criterion.condition.key] : []), ...(byEntity ? [byEntity.key] : [])];
    },
    isKnownGap: (id) => gaps.has(id) && !criteria.has(id),
    title: (id, locale) => ownText(id, locale)?.title ?? ownValue(texts.words(locale).titles, id) ?? id,
    isReworded: (id) => ownTexts.has(id),
    text(id, locale) {
      const base = ownValue(texts.criteria(locale), id);
      const own = ownText(id, locale);
      if (!own) return base;
      return { title: id, asks: '', goodAnswer: '', evidence: [], failures: [], ...base, ...own };
    },
    categoryText: (number, locale) =>
      texts.words(locale).categories[number] ?? { title: String(number), olderNames: [], about: '' },
    entityText: (id, locale) =>
      ownValue(texts.words(locale).entities, id) ?? { name: id, plural: id, eligibility: '' },
    carrierDutyText: (key, locale) =>
      ownValue(texts.words(locale).carrierDuties, key) ?? { title: key, asks: '' },
  };
}

/** Orders criterion ids by their numbers: 4.2 before 4.10. */
export function compareIds(a: string, b: string): number {
  const [aCategory = 0, aNumber = 0] = a.split('.').map(Number);
  const [bCategory = 0, bNumber = 0] = b.split('.').map(Number);
  return aCategory - bCategory || aNumber - bNumber;
}
