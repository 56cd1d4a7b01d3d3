import type { Severity } from '../catalog/catalog.ts';
import type { Fix, RelatedPlace } from '../rules/rule.ts';
import type { OffsetRange } from '../syntax/node.ts';

/** One fault, in words, at its place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** Why it matters. */
  readonly why?: string;
  /** What to do. */
  readonly help: string;
  readonly uri: string;
  readonly range: OffsetRange;
  /** `SecurityProfile/harbor-pine-importer`; left out where the document has no id or kind. */
  readonly document?: string;
  /** Position of the document in the stream of its file. */
  readonly position: number;
  /** Path in the document; a step into a list is the id of the item, else its position. */
  readonly path?: string;
  readonly criterion?: string;
  /** Ids of the sites that it concerns, where its place in an answer does not tell. */
  readonly sites?: readonly string[];
  readonly related: readonly RelatedPlace[];
  /** Computed only when asked for; undefined where there is none. */
  readonly fixes?: () => readonly Fix[];
}

/** What linting one file gives. */
export interface LintResult {
  /** Sorted by place, then rule. */
  readonly findings: readonly Finding[];
  /** How many findings directives silenced. */
  readonly suppressed: number;
  /** Those findings, for their identity only: their words may quote a secret. */
  readonly silenced: readonly Finding[];
  /** Findings that the baseline holds. */
  readonly baselined: readonly Finding[];
}

/** The identity of a finding, stable when lines are inserted above it: rule, document, path, criterion. */
export function identityOf({ rule, document, position, uri, path, criterion }: Finding): string {
  return [rule, document ?? `${uri}#${position}`, path ?? '', criterion ?? ''].join('\0');
}

/** Orders findings of one file by place, then rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
