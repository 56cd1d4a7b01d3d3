import { CodeActionKind } from 'vscode-languageserver-types';
import { say } from '../../messages/fill.ts';
import { lineEndOf } from '../../model/edits.ts';
import { idOfFile } from '../../model/scaffold/id-from.ts';
import { profileSkeleton } from '../../model/scaffold/profile-skeleton.ts';
import { isOursByName } from '../../workspace/recognition.ts';
import { nameOf } from '../../workspace/uri.ts';
import { makeAction, type ActionQuestion, type OfferedAction } from './code-action-question.ts';
import { ACTIONS } from './code-action-words.ts';

/** In a file without a document: a whole profile, one action for each entity type. */
export function skeletonActions(question: ActionQuestion): OfferedAction[] {
  const { file, catalog, today, locale } = question;
  const { documents, problems } = file.stream;
  const isEmpty = documents.every(({ root }) => root === undefined) && problems.length === 0;
  if (!isEmpty || file.role !== 'document' || file.unreadable !== undefined || !isOursByName(file.uri))
    return [];
  const end = lineEndOf(file);
  const offset = file.text.length;
  const gap = file.text.trim() === '' || file.text.endsWith('\n') ? '' : end;
  return catalog.entities.flatMap((entity) => {
    const id = idOfFile(nameOf(file.uri));
    const lines = profileSkeleton({ entity, id, catalog, today, locale });
    return (
      makeAction(question, {
        title: say(ACTIONS.skeleton, locale, { entity: catalog.entityText(entity.id, locale).name }),
        kind: CodeActionKind.QuickFix,
        edits: [{ range: { start: offset, end: offset }, newText: gap + lines.join(end) + end }],
      }) ?? []
    );
  });
}
