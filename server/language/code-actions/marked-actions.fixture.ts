/** For tests: code actions at the cursor of a text. */
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { lint } from '../../engine/lint.ts';
import { createLineIndex } from '../../syntax/line-index.ts';
import { codeActions, type CodeActionRequest } from '../code-actions.ts';
import { markedProject } from '../marked-project.fixture.ts';

/** The project around the text. */
export type Options = Parameters<typeof markedProject>[1];

/** The code actions at the cursor of a text, with the findings that its linting gives. */
export async function actionsAt(
  marked: string,
  options: Options = {},
  request: Partial<CodeActionRequest> = {},
): Promise<{ readonly text: string; readonly uri: string; readonly actions: readonly CodeAction[] }> {
  const { snapshot, uri, text, position } = await markedProject(marked, options);
  const { findings } = lint(snapshot, uri);
  const lines = createLineIndex(text);
  const range = { start: position, end: position };
  const diagnostics = findings.map((finding): Diagnostic => ({
    range: { start: lines.positionAt(finding.range.start), end: lines.positionAt(finding.range.end) },
    code: finding.rule,
    source: 'ctpat',
    message: finding.message,
    data: { rule: finding.rule, path: finding.path ?? '', criterion: finding.criterion ?? '' },
  }));
  const actions = codeActions(snapshot, uri, findings, { range, diagnostics, ...request });
  return { text, uri, actions };
}

/** The edits of an action, in either form. */
export function editsOf(action: CodeAction, uri: string): readonly TextEdit[] {
  const { edit } = action;
  if (!edit) throw new Error(`“${action.title}” has no edit inside`);
  const [change] = edit.documentChanges ?? [];
  return change && 'edits' in change
    ? change.edits.filter((entry): entry is TextEdit => 'newText' in entry && 'range' in entry)
    : (edit.changes?.[uri] ?? []);
}

/** A text after its edits. */
export function apply(text: string, edits: readonly TextEdit[]): string {
  const lines = createLineIndex(text);
  return edits
    .map(({ range, newText }) => ({
      start: lines.offsetAt(range.start),
      end: lines.offsetAt(range.end),
      newText,
    }))
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

/** The text after the action whose title matches; fails where there is none. */
export async function applied(
  marked: string,
  title: RegExp,
  options: Options = {},
): Promise<{ readonly action: CodeAction; readonly text: string }> {
  const { text, uri, actions } = await actionsAt(marked, options);
  const action = actions.find((entry) => title.test(entry.title));
  if (!action) throw new Error(`no such action among: ${actions.map((entry) => entry.title).join(' | ')}`);
  return { action, text: apply(text, editsOf(action, uri)) };
}

/** The rules that report on a text, with their criteria. */
export async function rulesIn(text: string, options: Options = {}): Promise<string[]> {
  const { snapshot, uri } = await markedProject(text, options);
  return lint(snapshot, uri).findings.map(
    ({ rule, criterion }) => `${rule}${criterion ? ` ${criterion}` : ''}`,
  );
}

/** A profile without an entity. */
export const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n';
/** An importer's profile that holds nothing yet. */
export const IMPORTER = `${HEAD}entity: importer\n`;
