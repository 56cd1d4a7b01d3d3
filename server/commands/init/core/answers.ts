import type { Locale } from '../../../catalog/catalog.ts';
import type { KnownCompany } from '../../../model/scaffold/company-lines.ts';

/** The CI systems for which a job can be written. */
export const CI_CHOICES = ['github', 'gitlab', 'azure', 'none'] as const;

/** A CI system, or none. */
export type CiChoice = (typeof CI_CHOICES)[number];

/** What is known of a company when its project is begun. */
export interface InitAnswers {
  /** Id of an entity type. */
  readonly entity: string;
  readonly company: KnownCompany;
  /** The language in which the documents are written. */
  readonly language: Locale;
  readonly ci: CiChoice;
}

/** A file of the new project. */
export interface PlannedFile {
  /** Below the project’s folder, with forward slashes. */
  readonly path: string;
  /** Ends in a line break. */
  readonly text: string;
  /** What is in it, in one line, for people. */
  readonly holds: string;
}
