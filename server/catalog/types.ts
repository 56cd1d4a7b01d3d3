/** The shapes of the catalog's YAML files, see `schemas/catalog/README.md`. */

/** Languages of everything a person reads. */
export type Locale = 'en' | 'es';

/** A text in both languages. */
export interface Localized {
  readonly en: string;
  readonly es: string;
}

/** How strongly a criterion binds: CTPAT's own two words. */
export type Obligation = 'must' | 'should';

/** On what an obligation rests: seen in the entity's own criteria, likely, inferred from criteria for members generally, doubtful. */
export type Basis = 'seen' | 'likely' | 'inferred' | 'doubtful';

/** How often the criterion wants something done, in its own words. */
export type Cadence =
  | 'annual'
  | 'weekly'
  | 'regular'
  | 'periodic'
  | 'periodic-random'
  | 'as-needed'
  | 'one-year-retention'
  | 'retention-sufficient-for-investigation';

/** Obligation of one entity type. */
export interface EntityObligation {
  readonly obligation: Obligation;
  readonly basis: Basis;
}

/** A change of obligation on a date. */
export interface ObligationChange {
  readonly effective: string;
  readonly obligation: Obligation;
  readonly entities: readonly string[];
}

/** The facts of one criterion. */
export interface CriterionFacts {
  readonly id: string;
  readonly writtenProcedure?: boolean;
  readonly cadence?: Cadence;
  readonly retention?: string;
  readonly condition?: { readonly key: string };
  readonly conditionalByEntity?: Readonly<Record<string, { readonly key: string }>>;
  readonly added?: string;
  readonly related?: readonly string[];
  readonly parts?: readonly Obligation[];
  readonly obligationChanges?: readonly ObligationChange[];
  readonly entities: Readonly<Record<string, EntityObligation>>;
}

/** The words of one criterion, ours. */
export interface CriterionText {
  readonly title: string;
  readonly asks: string;
  readonly goodAnswer: string;
  readonly evidence: readonly string[];
  readonly failures: readonly string[];
  readonly parts?: readonly string[];
  readonly condition?: string;
  readonly trigger?: string;
  /** What is repeated, where the criterion asks for other things too. */
  readonly recurring?: string;
  readonly note?: string;
}

/** One of the twelve categories. */
export interface Category {
  readonly number: number;
  /** The key under `sections` in a profile. */
  readonly section: string;
  readonly focusArea: string;
}

/** The words of one category. */
export interface CategoryText {
  readonly title: string;
  readonly olderNames: readonly string[];
  readonly about: string;
}

/** Severity of a finding. */
export type Severity = 'error' | 'warning' | 'info';

/** One requirement of eligibility: at least one of these fields of `eligibility`. */
export interface EligibilityRequirement {
  readonly anyOf: readonly string[];
  readonly level: Severity;
  readonly when?: { readonly country?: string };
}

/** An entity type and what it must show to be eligible. */
export interface Entity {
  readonly id: string;
  /** Countries in one of which a staffed site must stand; empty: no such rule. */
  readonly officeCountries: readonly string[];
  readonly incorporatedIn?: readonly string[];
  readonly activity: string;
  readonly activityRequired?: boolean;
  readonly requires: readonly EligibilityRequirement[];
  readonly asksInfo?: readonly string[];
  readonly bond?: {
    readonly type: 'continuous';
    readonly activityCodes: readonly number[];
    readonly level?: Severity;
  };
  readonly alternateContact: 'error' | 'warning';
  readonly tiers?: boolean;
  /** How grave it is that no such office is listed; an error where left out. */
  readonly officeLevel?: Severity;
  /** Whether companies abroad join by invitation, without an office. */
  readonly joinsAbroadByInvitation?: boolean;
  /** Whether its own cargo crosses the border before or after the legs in the United States. */
  readonly tradesAcrossBorders?: boolean;
  /** Whether every lane of its cargo ends in the United States. */
  readonly lanesEndInUnitedStates?: boolean;
  /** Whether it must show that its imports are made without forced labor. */
  readonly answersForForcedLabor?: boolean;
  /** Whether its work may be passed on once at most, except to members. */
  readonly limitsSubcontracting?: boolean;
  /** How it carries cargo across the border; left out where it is no carrier. */
  readonly carriesBy?: 'road' | 'rail' | 'sea' | 'air';
  /** The land border that the type is for; `none` for carriers that cross none. */
  readonly border?: 'us-canada' | 'us-mexico' | 'none';
  /** How many letters its SCAC has, where that is fixed. */
  readonly scacLetters?: number;
  /** Other words for the type among the roles of partners. */
  readonly aliases?: readonly string[];
}

/** The entity types that other words for a role of partners mean, by the word. */
export type RoleAliases = Readonly<Record<string, string>>;

/** The words of one entity type. */
export interface EntityText {
  readonly name: string;
  /** As it stands within a sentence: Spanish has its article. */
  readonly plural: string;
  readonly eligibility: string;
}

/** A duty of carriers known to exist without its id. */
export interface CarrierDuty {
  readonly key: string;
  readonly category: number;
  readonly entities: Readonly<Record<string, Obligation | 'unknown'>>;
  readonly certainty: 'high' | 'low';
}

/** The words of one duty of carriers. */
export interface CarrierDutyText {
  readonly title: string;
  readonly asks: string;
}

/** Everything of the catalog but its words. */
export interface CatalogFacts {
  readonly categories: readonly Category[];
  readonly entities: readonly Entity[];
  readonly criteria: readonly (CriterionFacts & { readonly category: number })[];
  readonly knownGaps: readonly string[];
  readonly carrierDuties: readonly CarrierDuty[];
}

/** The words of the catalog in one language that messages and lists are made of. */
export interface CatalogWords {
  /** By number. */
  readonly categories: Readonly<Record<string, CategoryText>>;
  /** By id. */
  readonly entities: Readonly<Record<string, EntityText>>;
  /** By key. */
  readonly carrierDuties: Readonly<Record<string, CarrierDutyText>>;
  /** Titles of the criteria by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The long texts of the criteria in one language by id. */
export type CriterionTexts = Readonly<Record<string, CriterionText>>;

/** All words of the catalog. Each function is called at the first look-up only, and for the language of that look-up only. */
export interface CatalogTexts {
  words(locale: Locale): CatalogWords;
  criteria(locale: Locale): CriterionTexts;
}

/** One thing that a written procedure is expected to say about a criterion that it claims. */
export interface ContentObligation {
  readonly id: string;
  /** The criteria that ask for it. */
  readonly criteria: readonly string[];
  /** What is expected, as a noun phrase. */
  readonly expected: Localized;
  /** Words any one of which shows that it is said, see `schemas/catalog/content-obligations.yaml`. */
  readonly keywords: { readonly en: readonly string[]; readonly es: readonly string[] };
  /** The key of `company.conditions` on which it hangs. */
  readonly condition?: string;
  /** The entity types that it is limited to. */
  readonly entities?: readonly string[];
}
