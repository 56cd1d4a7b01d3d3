import type { Obligation, Severity } from '../../../catalog/catalog.ts';
import type { FailureReason } from '../../../domain/failure-reasons.ts';
import type { Coverage } from '../../../domain/coverage/coverage.ts';
import type { CaseState } from '../../../domain/coverage/criterion-cases.ts';

/** Someone who answers for a criterion: a contact of the profile, a role in words, or a partner who does the work. */
export interface Person {
  /** Equal for the same person. */
  readonly key: string;
  readonly kind: 'contact' | 'role' | 'partner';
  /** The name; undefined of a role in words. */
  readonly name?: string;
  /** What the person is in the company; undefined of a partner. */
  readonly role?: string;
}

/** A piece of evidence, or a file of records that names the criterion. Texts are safe to show. */
export interface BinderEvidence {
  /** The path, address or record as written. */
  readonly name: string;
  /**
   * Where it is: a file of the project, an address or a place in words from which a person must bring it, or why there
   * is no file. `hidden`: its name holds a secret.
   */
  readonly place: 'file' | 'url' | 'record' | 'missing' | 'outside' | 'folder' | 'hidden' | 'secret';
  /** The file, where there is one. */
  readonly uri?: string;
  readonly kind?: string;
  readonly date?: string;
  readonly period?: string;
  readonly validUntil?: string;
  /** The site, where it belongs to an answer for one site. */
  readonly site?: string;
  /** The checksum that the document names, in lower case. */
  readonly expected?: string;
  /** The log or list that names it, where that is not the profile. */
  readonly record?: string;
}

/** A written procedure that an answer cites, or that says that it serves the criterion. */
export interface BinderProcedure {
  readonly id: string;
  /** Undefined: the project has no procedure of that id. `hidden`: a secret stands in its text, so it is left out. */
  readonly uri?: string;
  readonly hidden?: true;
  readonly title?: string;
  readonly version?: string;
  readonly status?: string;
  readonly approved?: string;
  readonly owner?: Person;
  readonly languages?: readonly string[];
}

/** What a profile answers, everywhere or at one site. */
export interface BinderAnswer {
  readonly site?: string;
  readonly status: string;
  /** The words of the answer; undefined where there are none. */
  readonly response?: string;
  readonly rationale?: string;
  readonly owner?: Person;
  readonly performedBy?: Person;
  readonly overseer?: Person;
  /** ISO 8601 duration. */
  readonly frequency?: string;
  readonly targetDate?: string;
  readonly reviewed?: string;
}

/** A finding of the linter that is open, at its place. */
export interface BinderFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly criterion?: string;
  readonly file: string;
  /** From one. */
  readonly line: number;
}

/** A corrective action that is not closed. */
export interface OpenAction {
  readonly document: string;
  readonly id: string;
  readonly severity?: string;
  readonly text: string;
  readonly due?: string;
  readonly owner?: Person;
}

/** A criterion that the profile is asked, with everything behind its answer. */
export interface BinderCriterion {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly category: number;
  readonly obligation: Obligation;
  /** How it stands, at each site where the profile names its sites. */
  readonly states: readonly { readonly site?: string; readonly state: CaseState }[];
  readonly answers: readonly BinderAnswer[];
  /** What is asked, in our own words. */
  readonly asks: string;
  /** What a validator wants to see. */
  readonly looks: readonly string[];
  /** Whether the answer or the condition depends on the site. */
  readonly isSiteBound: boolean;
  /** The sites that do not have what it is about, and of which no answer speaks by name. */
  readonly excusedSites: readonly string[];
  /** When it was last taught, by the training log. */
  readonly taught?: string;
  readonly procedures: readonly BinderProcedure[];
  readonly evidence: readonly BinderEvidence[];
  readonly findings: readonly BinderFinding[];
  readonly actions: readonly OpenAction[];
}

/** A site that will be walked. */
export interface BinderSite {
  readonly id: string;
  readonly name?: string;
  readonly address?: string;
  readonly type?: string;
}

/** What was found out about a file before it is copied. */
export type Inspected =
  | { readonly state: 'file'; readonly size: number; readonly sha256: string }
  | { readonly state: 'pointer' | 'unreadable' | 'outside' };

/** A file of the binder. */
export interface PlacedFile {
  readonly uri: string;
  /** Its path in the binder, with forward slashes. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** Why something is missing. */
export type MissingKind =
  | 'no-answer'
  | 'not-covered'
  | 'no-evidence'
  | 'file-missing'
  | 'file-outside'
  | 'file-folder'
  | 'file-hidden'
  | 'file-secret'
  | 'file-empty'
  | 'file-pointer'
  | 'file-unreadable'
  | 'file-differs'
  | 'procedure-unknown'
  | 'procedure-hidden'
  | 'no-procedure'
  | 'expired'
  | 'stale';

/** One thing that is missing. */
export interface MissingItem {
  readonly criterion: string;
  readonly kind: MissingKind;
  /** The path or id, or what the linter says; empty where the kind tells all. */
  readonly detail: string;
  readonly site?: string;
}

/** How ready the company is by one of the five common reasons for a failed validation. */
export interface ReasonState {
  readonly reason: FailureReason;
  /** Its name in the reader’s language. */
  readonly title: string;
  /** Errors first, then warnings; those that only inform last. */
  readonly findings: readonly BinderFinding[];
  /** Of the criteria that the reason is most about. */
  readonly coverage: Coverage;
  /** The numbers of their categories. */
  readonly categories: readonly number[];
}

/** What someone is asked about. */
export interface InterviewTopic {
  /** Id of the criterion. */
  readonly criterion: string;
  /** The sites for which the person answers; none: everywhere. */
  readonly sites: readonly string[];
}

/** What a training log demands of a role, and when it was last taught. */
export interface Lesson {
  /** Id of the criterion. */
  readonly topic: string;
  readonly title: string;
  readonly day?: string;
  /** ISO 8601 duration. */
  readonly every?: string;
}

/** Someone who will be interviewed. */
export interface Interview {
  readonly person: Person;
  readonly topics: readonly InterviewTopic[];
  /** Ids of the criteria whose work the person checks without answering for them. */
  readonly overseen: readonly string[];
  /** What training logs demand of the person’s role. */
  readonly lessons: readonly Lesson[];
  /** The procedures that the person must know. */
  readonly procedures: readonly BinderProcedure[];
}

/** A site that will be walked, and where to stop there. */
export interface SiteWalk {
  readonly site: BinderSite;
  readonly stops: readonly { readonly criterion: string; readonly state: CaseState }[];
}

/** Everything that a binder tells; plain data. */
export interface Binder {
  readonly profile: string;
  readonly legalName: string;
  readonly entity: string;
  readonly today: string;
  /** Titles of the sections that are in the binder, in the order of the criteria. */
  readonly sections: readonly {
    readonly category: number;
    readonly title: string;
    readonly folder: string;
  }[];
  readonly criteria: readonly BinderCriterion[];
  /** The folder of each criterion, by id. */
  readonly folders: ReadonlyMap<string, string>;
  /** What is copied, by the URI of its source. */
  readonly files: ReadonlyMap<string, PlacedFile>;
  readonly missing: readonly MissingItem[];
  readonly interviews: readonly Interview[];
  readonly walks: readonly SiteWalk[];
  readonly readiness: readonly ReasonState[];
}
