import { Range, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding } from '../engine/finding.ts';
import type { KeptFindings } from '../engine/session/lint-session.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { insertMissing } from './code-actions/insert-missing.ts';
import type { ActionQuestion, OfferedAction } from './code-actions/code-action-question.ts';
import { quickFixes } from './code-actions/quick-fixes.ts';
import { setUnused } from './code-actions/set-condition-false.ts';
import { skeletonActions } from './code-actions/skeleton.ts';
import { suppressActions } from './code-actions/suppress.ts';
import { shownIn } from './shown.ts';

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

/** Where an action that has no edit yet comes from; clients send it back when somebody chooses the action. */
interface ActionOrigin {
  readonly uri: string;
  readonly range: Range;
  /** Its place among all that are offered there. */
  readonly at: number;
  /** What its edit is for: the text that was asked about, by the version of its findings. */
  readonly resultId: string;
}

const ACTIONS: readonly ((question: ActionQuestion) => OfferedAction[])[] = [
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
  request: CodeActionRequest,
): CodeAction[] {
  return offered(snapshot, uri, findings, request).flatMap(({ action, edit }) => {
    const made = isWanted(action.kind, request.only) ? edit() : undefined;
    return made ? [{ ...action, edit: made }] : [];
  });
}

/** The same without edits, which `resolveCodeAction` makes for the one that somebody chooses. */
export function unresolvedCodeActions(
  snapshot: Snapshot,
  uri: string,
  { findings, resultId }: Pick<KeptFindings, 'findings' | 'resultId'>,
  request: CodeActionRequest,
): CodeAction[] {
  return offered(snapshot, uri, findings, request).flatMap(({ action }, at) => {
    const data: ActionOrigin = { uri, range: request.range, at, resultId };
    return isWanted(action.kind, request.only) ? [{ ...action, data }] : [];
  });
}

/** Where an action comes from; undefined where it is none of ours. */
export function originOf({ data }: CodeAction): ActionOrigin | undefined {
  const origin = data as Partial<ActionOrigin> | null | undefined;
  const isOrigin =
    typeof origin?.uri === 'string' &&
    typeof origin.at === 'number' &&
    typeof origin.resultId === 'string' &&
    Range.is(origin.range);
  return isOrigin ? (origin as ActionOrigin) : undefined;
}

/** An action with its edit; undefined where the document has other findings by now, so that it may mean something else. */
export function resolveCodeAction(
  snapshot: Snapshot,
  action: CodeAction,
  { findings, resultId }: Pick<KeptFindings, 'findings' | 'resultId'>,
  version: number | undefined,
): CodeAction | undefined {
  const origin = originOf(action);
  if (origin?.resultId !== resultId) return undefined;
  const request = {
    range: origin.range,
    diagnostics: action.diagnostics ?? [],
    ...(version === undefined ? {} : { version }),
  };
  const made = offered(snapshot, origin.uri, findings, request)[origin.at];
  const edit = made?.action.title === action.title ? made.edit() : undefined;
  return edit && { ...action, edit };
}

function offered(
  snapshot: Snapshot,
  uri: string,
  findings: readonly Finding[],
  { range, diagnostics, version }: CodeActionRequest,
): OfferedAction[] {
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
  return shownIn(
    project,
    ACTIONS.flatMap((actions) => actions(question)),
  );
}

/** A kind stands for itself and everything below it: `source` for `source.ctpat.insertMissing`. */
function isWanted(kind = '', only: readonly string[] | undefined): boolean {
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
