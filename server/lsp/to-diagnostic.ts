import { DiagnosticSeverity, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Severity } from '../catalog/catalog.ts';
import type { Finding } from '../engine/finding.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { OffsetRange } from '../syntax/node.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

function toRange(file: SourceFile | undefined, { start, end }: OffsetRange): Range {
  const zero = { line: 0, character: 0 };
  if (!file) return { start: zero, end: zero };
  return { start: file.lines.positionAt(start), end: file.lines.positionAt(end) };
}

/** A finding as an LSP diagnostic: what is wrong, then why, then what to do. `data` names its identity for quick fixes. */
export function toDiagnostic(
  finding: Finding,
  files: ReadonlyMap<string, SourceFile>,
  showsRelated: boolean,
): Diagnostic {
  const { rule, severity, message, why, help, range, uri, related, path, criterion } = finding;
  return {
    range: toRange(files.get(uri), range),
    severity: SEVERITIES[severity],
    code: rule,
    source: 'ctpat',
    message: [message, why, help].filter((part) => part !== undefined && part !== '').join('\n'),
    ...(related.length === 0 || !showsRelated
      ? {}
      : {
          relatedInformation: related.map((other) => ({
            message: other.message,
            location: { uri: other.uri, range: toRange(files.get(other.uri), other.range) },
          })),
        }),
    data: { rule, path: path ?? '', criterion: criterion ?? '' },
  };
}
