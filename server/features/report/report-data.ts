import type { Locale, Obligation, Severity } from '../../catalogue/catalogue.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { CaseState } from '../coverage/criterion-cases.ts';

/*
 * Everything that a report tells, as plain data: no nodes, no ranges, no functions, so every format is made of it alone. Texts
 * are as written; one that holds a secret is replaced by {@link HIDDEN} before it gets here. Dates are `YYYY-MM-DD`. What a
 * document does not say is left out.
 */

/** Stands where a text is not shown, because a secret is in it. */
export const HIDDEN = '…';

/** Everything that one report tells. */
export interface ReportData {
  readonly meta: ReportMeta;
  /** The twelve sections, in the order of the program. */
  readonly sections: readonly ReportSection[];
  /** The profiles that have an entity type, with all that they inherit. */
  readonly profiles: readonly ReportProfile[];
  /** Those with whom business goes on, in the order of the documents. */
  readonly partners: readonly ReportPartner[];
  /** From findings of validations and audits and from risk assessments, open ones first, then by due date. */
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

/** Who answers for something. At least one of the three is there. */
export interface ReportPerson {
  /** The contact id as written. */
  readonly id?: string;
  readonly name?: string;
  /** The role of the contact, or the role in words that is written instead of a contact. */
  readonly role?: string;
}

/** One piece of evidence. */
export interface ReportEvidence {
  readonly type: 'file' | 'url' | 'record';
  /** The path as written, the address or the words. Never opened. */
  readonly place: string;
  /** What it is, in the author’s word. */
  readonly kind?: string;
  readonly date?: string;
  readonly validUntil?: string;
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
  readonly cbp?: {
    readonly decision?: string;
    readonly date?: string;
    readonly due?: string;
    readonly comment?: string;
  };
}

/**
 * By what a company knows that a partner is secure, today: a recognized status, the questionnaire or the visit that still
 * counts, or nothing that counts.
 */
export type PartnerRecognition = 'ctpat' | 'mutual-recognition' | 'basc' | 'visit' | 'questionnaire' | 'none';

/** One certificate of a partner. */
export interface ReportCertificate {
  /** As written, for example `basc`. */
  readonly program: string;
  /** The recognized program in words, where it is one. */
  readonly programTitle?: string;
  readonly certificate?: string;
  readonly issued?: string;
  readonly validUntil?: string;
  /** The day on which it was checked. */
  readonly verified?: string;
  /** Whether it counts as a status today. */
  readonly counts: boolean;
}

/** A weakness of a partner that is open. */
export interface ReportWeakness {
  readonly id?: string;
  readonly criterion?: string;
  readonly text?: string;
  readonly found?: string;
  readonly due?: string;
  readonly isLate: boolean;
}

/** One business partner. */
export interface ReportPartner {
  /** Empty where none is written. */
  readonly id: string;
  readonly file: string;
  readonly legalName?: string;
  /** Entity types and words of the format. */
  readonly roles: readonly string[];
  readonly country?: string;
  readonly relationship?: string;
  /** Undefined: not rated. */
  readonly risk?: 'low' | 'medium' | 'high';
  /** The day of the rating. */
  readonly rated?: string;
  readonly recognition: PartnerRecognition;
  readonly certificates: readonly ReportCertificate[];
  /** The day on which the newest questionnaire came back. */
  readonly questionnaire?: string;
  /** The newest day on which somebody was there. */
  readonly visited?: string;
  readonly openWeaknesses: readonly ReportWeakness[];
}

/** What is to be done about a finding or a risk. */
export interface ReportAction {
  readonly id: string;
  readonly file: string;
  /** Id of its document. */
  readonly document: string;
  /** `validation`, `revalidation`, `internal-audit`, `self-assessment`, `incident` or `risk-assessment`. */
  readonly source: string;
  /** `action-required` or `recommendation`; none in a risk assessment. */
  readonly severity?: string;
  readonly criterion?: string;
  /** What was found. */
  readonly title?: string;
  /** What is done about it. */
  readonly action?: string;
  readonly owner?: ReportPerson;
  /** As written, or by the usual time where action is required and no day is named. */
  readonly due?: string;
  readonly closed?: string;
  readonly evidence: readonly ReportEvidence[];
  readonly state: 'open' | 'late' | 'closed';
}

/** One training session. */
export interface ReportSession {
  readonly id: string;
  readonly file: string;
  /** Id of its log. */
  readonly document: string;
  readonly date?: string;
  /** Ids of criteria, with their titles. */
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  /** How many took part. */
  readonly attendees?: number;
  readonly roster: readonly ReportEvidence[];
  /** How it was found out what people learned. */
  readonly effectiveness?: string;
}

/** Something that runs out on a day. */
export interface ReportDueItem {
  /** The last day in time. */
  readonly date: string;
  /** Days from today to that day; negative: late by so many. */
  readonly daysLeft: number;
  readonly what: string;
  /** The id of a document, with that of an item or a criterion. */
  readonly subject: string;
  readonly owner?: ReportPerson;
  /** `SecurityProfile/harbor-pine-importer`. */
  readonly document: string;
  readonly file: string;
  /** One-based. */
  readonly line: number;
}

/** Something that is wrong in a document. */
export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** What the rule finds, in a few words. */
  readonly title: string;
  /** What is wrong here. */
  readonly message: string;
  readonly why?: string;
  readonly help: string;
  readonly file: string;
  /** One-based. */
  readonly line: number;
  readonly document?: string;
  readonly criterion?: string;
  /** The section of the criterion, or the one in which the finding stands. */
  readonly section?: string;
}

/** One written procedure. */
export interface ReportProcedure {
  /** Empty where none is written. */
  readonly id: string;
  readonly file: string;
  readonly title?: string;
  readonly version?: string;
  readonly status?: string;
  readonly owner?: ReportPerson;
  readonly approved?: string;
  readonly reviewed?: string;
  /** The last day in time for the next review; none of a retired one. */
  readonly nextReview?: string;
  readonly criteria: readonly string[];
  /** Ids of sites; empty: all. */
  readonly sites: readonly string[];
  readonly language?: string;
}
