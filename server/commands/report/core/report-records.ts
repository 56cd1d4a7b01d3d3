import type { Severity } from '../../../catalog/catalog.ts';

/* The parts of {@link ReportData} that records tell: partners, actions, sessions, dates, findings, procedures; and what all parts share. */

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
  readonly type?: string;
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
