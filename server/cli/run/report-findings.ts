import { baselineIdentity } from '../../engine/baseline.ts';
import type { Finding } from '../../engine/finding.ts';
import { gateOf } from '../../domain/secrets/project-gate.ts';
import type { LinePosition } from '../../syntax/line-index.ts';
import type { OffsetRange } from '../../syntax/node.ts';
import { identityKey } from '../../workspace/baseline.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { shortened } from './truncate.ts';
import type { ReportDetail, ReportedFinding, ReportedFix, ReportedPlace } from './report.ts';

/** What findings are looked up in. */
export interface ReportSources {
  readonly project: Pick<Project, 'root' | 'files'>;
  /** The path of a URI relative to the working directory. */
  nameOf(uri: string): string;
  readonly details: ReadonlySet<ReportDetail>;
}

/**
 * Turns the findings of one file into what reporters write. No text shows a secret of the project, and a line with one is
 * not shown at all.
 */
export function reportFindings(findings: readonly Finding[], sources: ReportSources): ReportedFinding[] {
  const reported = findings.map((finding) => toReported(finding, sources));
  const gate = gateOf(sources.project);
  const secretLines = new Set(
    reported.filter(({ rule }) => rule.startsWith('privacy/')).map(({ line }) => line),
  );
  if (gate.isOpen) return reported;
  return reported.map((finding) => {
    const { sourceLine, ...rest } = gate.hideIn(finding);
    // A line with a mark in it would not be as long as the one that the columns count.
    const isShown =
      sourceLine !== undefined && sourceLine === finding.sourceLine && !secretLines.has(finding.line);
    return isShown ? { ...rest, sourceLine } : rest;
  });
}

function toReported(finding: Finding, sources: ReportSources): ReportedFinding {
  const { rule, severity, message, why, help, uri, range, document, path, criterion, sites, related, fixes } =
    finding;
  const file = sources.project.files.get(uri);
  const own = placeOf(uri, range, sources);
  const line = file?.lines.lineRange(own.line - 1);
  return {
    rule,
    severity,
    message: shortened(message),
    help: shortened(help),
    ...own,
    identity: identityText(finding, sources),
    fixable: fixes !== undefined,
    fixes: sources.details.has('fixes') ? fixesOf(finding, sources) : [],
    related: related.map((other) => ({
      message: shortened(other.message),
      ...placeOf(other.uri, other.range, sources),
    })),
    ...(why === undefined ? {} : { why: shortened(why) }),
    ...(document === undefined ? {} : { document }),
    ...(path === undefined ? {} : { path }),
    ...(criterion === undefined ? {} : { criterion }),
    ...(sites === undefined ? {} : { sites }),
    ...(!file || !line ? {} : { sourceLine: file.text.slice(line.start, line.end) }),
  };
}

/** The identity of a finding. One with a secret in it is in reports that go to other machines without it. */
function identityText(finding: Finding, { project }: ReportSources): string {
  const gate = gateOf(project);
  const identity = baselineIdentity(finding, project.root);
  const key = identityKey(identity);
  if (gate.hide(key) === key) return key;
  const { rule, position, criterion, path } = identity;
  const shown = path === undefined || gate.hide(path) !== path ? {} : { path };
  return identityKey({
    rule,
    file: 'secret',
    position: position ?? finding.position,
    ...shown,
    ...(criterion === undefined ? {} : { criterion }),
  });
}

function placeOf(uri: string, { start, end }: OffsetRange, sources: ReportSources): ReportedPlace {
  const { project, nameOf, details } = sources;
  const file = project.files.get(uri);
  const from = file?.lines.positionAt(start) ?? { line: 0, character: 0 };
  const to = file?.lines.positionAt(end) ?? from;
  const byteColumn = ({ line, character }: LinePosition) => {
    const begin = file?.lines.lineRange(line).start ?? 0;
    return Buffer.byteLength(file?.text.slice(begin, begin + character) ?? '') + 1;
  };
  return {
    file: nameOf(uri),
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    ...(details.has('bytes') ? { bytes: { column: byteColumn(from), endColumn: byteColumn(to) } } : {}),
  };
}

/** The fixes of a finding; none that would show a secret that it moves. */
function fixesOf({ uri, fixes }: Finding, sources: ReportSources): ReportedFix[] {
  const gate = gateOf(sources.project);
  return (fixes?.() ?? [])
    .filter(({ edits }) => edits.every(({ newText }) => gate.hide(newText) === newText))
    .map(({ title, edits }) => ({
      title: shortened(title),
      edits: edits.map(({ range, newText }) => ({ ...placeOf(uri, range, sources), newText })),
    }));
}
