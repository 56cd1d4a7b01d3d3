import type { Locale, Obligation } from '../../../catalog/catalog.ts';
import type { Coverage } from '../../../domain/coverage/coverage.ts';
import type { CaseState } from '../../../domain/coverage/criterion-cases.ts';

import type {
  ReportAction,
  ReportDueItem,
  ReportEvidence,
  ReportFinding,
  ReportPartner,
  ReportPerson,
  ReportProcedure,
  ReportSession,
} from './report-records.ts';

export * from './report-records.ts';

/*
 * Everything that a report tells, as plain data: no nodes, no ranges, no functions, so every format is made of it alone. Texts
 * are as written; one that holds a secret is replaced by `…` before it gets here. Dates are `YYYY-MM-DD`. What a
 * document does not say is left out.
 */

/** Everything that one report tells. */
export interface ReportData {
  readonly meta: ReportMeta;
  /** The twelve sections, in the order of the program. */
  readonly sections: readonly ReportSection[];
  /** The profiles that have an entity type, with all that they inherit. */
  readonly profiles: readonly ReportProfile[];
  /** Those with whom business goes on, in the order of the documents. */
  readonly partners: readonly ReportPartner[];
  /** From findings of validations and audits and from risk assessments, open ones first, by due date; then closed ones, the newest first. */
  readonly actions: readonly ReportAction[];
  /** The newest first. */
  readonly sessions: readonly ReportSession[];
  /** By date; what is late comes first. */
  readonly due: readonly ReportDueItem[];
  /** By severity, then file and line. */
  readonly findings: readonly ReportFinding[];
  /** By id. */
  readonly procedures: readonly ReportProcedure[];
}

/** Of what and of when the report is. */
export interface ReportMeta {
  /** The legal names of the profiles’ companies, each once. */
  readonly companies: readonly string[];
  readonly today: string;
  /** Version of ctpat. */
  readonly version: string;
  readonly locale: Locale;
  /** How many documents’ files were read. */
  readonly files: number;
  /** How many findings are not told, because a directive sets them aside or the baseline holds them. */
  readonly suppressed: number;
  readonly baseline: number;
  /** Whether names, contacts, identifiers and addresses were taken out. */
  readonly isRedacted: boolean;
}

/** One of the twelve sections. */
export interface ReportSection {
  /** The key in a profile, for example `sealSecurity`. */
  readonly key: string;
  /** 1 to 12. */
  readonly number: number;
  readonly title: string;
}

/** One site of a company. */
export interface ReportSite {
  readonly id: string;
  readonly name?: string;
  readonly address?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly type?: string;
  readonly activities: readonly string[];
}

/** One contact of a profile. */
export interface ReportContact {
  readonly id: string;
  readonly name?: string;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly confirmed?: string;
  readonly isPrimary: boolean;
  readonly isOfficer: boolean;
  readonly isAlternate: boolean;
}

/** Where a company stands in the program. */
export interface ReportMembership {
  readonly status?: string;
  readonly tier?: string;
  readonly applied?: string;
  readonly certified?: string;
  readonly validated?: string;
  /** `MM-DD`. */
  readonly anniversary?: string;
  readonly lastAnnualReview?: string;
  readonly fieldOffice?: string;
}

/** How one section stands, at one site or over all of them. */
export interface ReportCoverage extends Coverage {
  readonly section: string;
  /** Id of the site; undefined: the whole profile. */
  readonly site?: string;
  /** The share in use, 0 to 100, rounded down; undefined where nothing is asked. */
  readonly percent?: number;
}

/** One profile with what it inherits. */
export interface ReportProfile {
  /** Empty where none is written. */
  readonly id: string;
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly entity: string;
  /** The entity type in words. */
  readonly entityName: string;
  readonly company?: string;
  readonly membership: ReportMembership;
  readonly sites: readonly ReportSite[];
  readonly contacts: readonly ReportContact[];
  /** One for each section that holds a criterion, and one for each of those at each site, in the order of sections, then sites. */
  readonly coverage: readonly ReportCoverage[];
  /** All sections and sites together. */
  readonly total: Coverage & { readonly percent?: number };
  /** One for each criterion of the entity type, in the order of the portal. */
  readonly answers: readonly ReportAnswer[];
  /** A base that it builds on cannot be used, so what it inherits from there is not known. */
  readonly isIncomplete: boolean;
}

/** What an answer says, for all sites or for one. */
export interface ReportAnswerWords {
  /** As written; left out where there is none. */
  readonly status?: string;
  readonly response?: string;
  readonly owner?: ReportPerson;
  /** ISO 8601 duration as written. */
  readonly frequency?: string;
  readonly procedures: readonly ReportProcedureLink[];
  readonly evidence: readonly ReportEvidence[];
  readonly targetDate?: string;
  readonly rationale?: string;
  readonly reviewed?: string;
}

/** A procedure that an answer cites. */
export interface ReportProcedureLink {
  /** As written; may name a heading after `#`. */
  readonly id: string;
  /** Left out where no procedure of the project has the id. */
  readonly title?: string;
}

/** What a profile answers to one criterion. */
export interface ReportAnswer extends ReportAnswerWords {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly obligation: Obligation;
  /** How the criterion stands: of its states at the sites, the one that needs most care. */
  readonly state: CaseState;
  /** How it stands at each site, in the order of the sites; empty where the profile names none. */
  readonly states: readonly { readonly site: string; readonly state: CaseState }[];
  /** The sites that the answer names; empty: all. */
  readonly sites: readonly string[];
  /** What differs at single sites. */
  readonly bySite: readonly (ReportAnswerWords & { readonly site: string })[];
  /** What the specialist of CBP said in the portal. */
  readonly specialistReview?: {
    readonly decision?: string;
    readonly date?: string;
    readonly due?: string;
    readonly comment?: string;
  };
}
