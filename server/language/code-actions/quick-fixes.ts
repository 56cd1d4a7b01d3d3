import { CodeActionKind } from 'vscode-languageserver-types';
import { makeAction, type ActionQuestion, type OfferedAction } from './code-action-question.ts';

/** The fixes that the rules themselves offer for the findings under the cursor. */
export function quickFixes(question: ActionQuestion): OfferedAction[] {
  return question.touched.flatMap((finding) =>
    (finding.fixes?.() ?? []).flatMap(
      ({ title, edits, preferred }) =>
        makeAction(question, {
          title,
          edits,
          kind: CodeActionKind.QuickFix,
          diagnostics: question.diagnosticsOf(finding),
          ...(preferred ? { preferred } : {}),
        }) ?? [],
    ),
  );
}
