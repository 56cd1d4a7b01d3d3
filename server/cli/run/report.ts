import type { Locale, Severity } from '../../catalog/catalog.ts';
import type { CriterionCase } from '../../domain/coverage/criterion-cases.ts';

/** A place as people count: lines and columns from one, columns in UTF-16 code units, the end exclusive. */
export interface ReportedPlace {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The columns in bytes of UTF-8; only where a reporter asked for them. */
  readonly bytes?: { readonly column: number; readonly endColumn: number };
}

/** A change that mends a finding, in the file of the finding. */
export interface ReportedFix {
  readonly title: string;
  readonly edits: readonly (ReportedPlace & { readonly newText: string })[];
}

/** What costs time to find out, and is found out only where a reporter asks for it. */
export type ReportDetail = 'fixes' | 'bytes' | 'cases' | 'shard';

/** The criteria that the documents of one file answer. */
export interface ReportedCases {
  readonly file: string;
  readonly cases: readonly CriterionCase[];
}

/** A finding as reporters write it. */
export interface ReportedFinding extends ReportedPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why?: string;
  readonly help: string;
  readonly document?: string;
  readonly path?: string;
  readonly criterion?: string;
  /** Ids of the sites that it concerns, where its place does not tell; not shown. */
  readonly sites?: readonly string[];
  readonly fixable: boolean;
  /** Empty unless a reporter asked for them. */
  readonly fixes: readonly ReportedFix[];
  /** What two runs share of it: rule, document, path, criterion; no line number, and no folder of the machine. */
  readonly identity: string;
  readonly related: readonly (ReportedPlace & { readonly message: string })[];
  /** The line of the document where the finding starts; undefined for findings about secrets, whose text is never shown. */
  readonly sourceLine?: string;
}

/** Everything that one run found. */
export interface LintReport {
  readonly version: string;
  readonly today: string;
  readonly locale: Locale;
  readonly findings: readonly ReportedFinding[];
  /** How many findings `--quiet` left out. */
  readonly hidden: number;
  readonly files: number;
  readonly suppressed: number;
  /** How many findings the baseline holds. */
  readonly baseline: number;
  /** From which severity on the run fails. */
  readonly failOn: Severity;
  /** The way from the top of the repository to the working directory, `audits/2026/`; empty where they are one. */
  readonly folder: string;
  /** One for each file, where a reporter asked for them. */
  readonly cases: readonly ReportedCases[];
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly ReportedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Whether a severity is as high as another one, or higher. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return RANK[severity] >= RANK[least];
}

/** Orders findings by file, line, column, rule. */
export function compareReported(a: ReportedFinding, b: ReportedFinding): number {
  const byText = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule);
}
