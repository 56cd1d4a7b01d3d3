import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import type { Finding } from '../engine/finding.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { insertMissing } from './code-actions/insert-missing.ts';
import type { ActionQuestion } from './code-actions/code-action-question.ts';
import { quickFixes } from './code-actions/quick-fixes.ts';
import { setUnused } from './code-actions/set-condition-false.ts';
import { skeletonActions } from './code-actions/skeleton.ts';
import { suppressActions } from './code-actions/suppress.ts';

/** What a client asks for. */
export interface CodeActionRequest {
  readonly range: Range;
  /** What the client shows there; those of other tools are left alone. */
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds that are wanted; all of them when left out. */
  readonly only?: readonly string[];
  /** The version of the text; given where the client takes versioned edits. */
  readonly version?: number;
}

const ACTIONS: readonly ((question: ActionQuestion) => CodeAction[])[] = [
  quickFixes,
  insertMissing,
  setUnused,
  skeletonActions,
  suppressActions,
];

/** Everything that can be done at a range of a file, edits included. `findings` are those of this very snapshot. */
export function codeActions(
  snapshot: Snapshot,
  uri: string,
  findings: readonly Finding[],
  { range, diagnostics, only, version }: CodeActionRequest,
): CodeAction[] {
  const project = snapshot.projectOf(uri);
  const file = project?.files.get(uri);
  if (!project || !file) return [];
  const selection = { start: file.lines.offsetAt(range.start), end: file.lines.offsetAt(range.end) };
  const question: ActionQuestion = {
    file,
    catalog: project.catalog,
    today: snapshot.today,
    locale: snapshot.localeOf(uri),
    selection,
    findings,
    touched: findings.filter(
      (finding) => finding.range.start <= selection.end && selection.start <= finding.range.end,
    ),
    diagnosticsOf: (finding) => diagnostics.filter((diagnostic) => belongs(diagnostic, finding, file)),
    version,
  };
  return ACTIONS.flatMap((actions) => actions(question)).filter(({ kind = '' }) => isWanted(kind, only));
}

/** A kind stands for itself and everything below it: `source` for `source.ctpat.insertMissing`. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return (
    only === undefined ||
    only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
  );
}

/** Whether a client's diagnostic is this finding: rule, place and, where the client keeps it, identity. */
function belongs(
  { code, source, range, data }: Diagnostic,
  finding: Finding,
  { lines }: SourceFile,
): boolean {
  if (code !== finding.rule || (source !== undefined && source !== 'ctpat')) return false;
  const { line, character } = lines.positionAt(finding.range.start);
  if (range.start.line !== line || range.start.character !== character) return false;
  const known: unknown = data;
  if (typeof known !== 'object' || known === null || !('path' in known)) return true;
  return (
    known.path === (finding.path ?? '') &&
    (!('criterion' in known) || known.criterion === (finding.criterion ?? ''))
  );
}
