import type { Locale, Severity } from '../catalogue/catalogue.ts';
import type { Finding } from '../engine/finding.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { OffsetRange } from '../syntax/node.ts';

/** A place as people count: lines and columns from one, columns in UTF-16 code units, the end exclusive. */
export interface ReportedPlace {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
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
  readonly fixable: boolean;
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
}

/**
 * Turns the findings of one file into what reporters write. `nameOf` gives the relative path of a URI. Lines that hold
 * a secret are shown for no finding.
 */
export function reportFindings(
  findings: readonly Finding[],
  files: ReadonlyMap<string, SourceFile>,
  nameOf: (uri: string) => string,
): ReportedFinding[] {
  const reported = findings.map((finding) => toReported(finding, files, nameOf));
  const secretLines = new Set(
    reported.filter(({ rule }) => rule.startsWith('privacy/')).map(({ line }) => line),
  );
  return reported.map(({ sourceLine, ...finding }) =>
    sourceLine === undefined || secretLines.has(finding.line) ? finding : { ...finding, sourceLine },
  );
}

function toReported(
  finding: Finding,
  files: ReadonlyMap<string, SourceFile>,
  nameOf: (uri: string) => string,
): ReportedFinding {
  const { rule, severity, message, why, help, uri, range, document, path, criterion, related, fixes } =
    finding;
  const file = files.get(uri);
  const place = (where: string, { start, end }: OffsetRange): ReportedPlace => {
    const lines = files.get(where)?.lines;
    const from = lines?.positionAt(start) ?? { line: 0, character: 0 };
    const to = lines?.positionAt(end) ?? from;
    return {
      file: nameOf(where),
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    };
  };
  const own = place(uri, range);
  const line = file?.lines.lineRange(own.line - 1);
  return {
    rule,
    severity,
    message,
    help,
    ...own,
    fixable: fixes !== undefined,
    related: related.map((other) => ({ message: other.message, ...place(other.uri, other.range) })),
    ...(why === undefined ? {} : { why }),
    ...(document === undefined ? {} : { document }),
    ...(path === undefined ? {} : { path }),
    ...(criterion === undefined ? {} : { criterion }),
    ...(!file || !line ? {} : { sourceLine: file.text.slice(line.start, line.end) }),
  };
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly ReportedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Orders findings by file, line, column, rule. */
export function compareReported(a: ReportedFinding, b: ReportedFinding): number {
  const byText = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule);
}
