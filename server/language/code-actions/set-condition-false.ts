import { CodeActionKind } from 'vscode-languageserver-types';
import { say } from '../../messages/fill.ts';
import { insertLines, type Edit } from '../../model/edits.ts';
import { fieldAt, type Field } from '../../model/field.ts';
import { pairRange, type SecurityProfile } from '../../kinds/security-profile/view.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { makeAction, type ActionQuestion, type OfferedAction } from './code-action-question.ts';
import { ACTIONS } from './code-action-words.ts';

/** On an answer `not-applicable` whose condition the profile leaves open: says that the condition does not hold. */
export function setUnused(question: ActionQuestion): OfferedAction[] {
  const { file, catalog, locale, selection, touched } = question;
  return file.documents.flatMap(({ profile }) => {
    const entity = profile?.entity;
    if (!profile || entity === undefined) return [];
    const conditions = profile.answers
      .filter(({ status, field, site }) => {
        const { start, end } = pairRange(field);
        return (
          status === 'not-applicable' &&
          site === undefined &&
          start <= selection.end &&
          selection.start <= end
        );
      })
      .flatMap(({ id }) => {
        const criterion = catalog.criterion(id);
        return criterion
          ? catalog.conditionsOf(criterion, entity).map((condition) => ({ id, condition }))
          : [];
      })
      .filter(({ condition }) => profile.condition(condition) === undefined);
    return conditions.flatMap(({ id, condition }) => {
      const own = touched.filter(({ criterion }) => criterion === id);
      return (
        makeAction(question, {
          title: say(ACTIONS.setUnused, locale, { condition }),
          kind: CodeActionKind.QuickFix,
          edits: conditionEdits(file, profile, condition),
          diagnostics: own.flatMap((finding) => question.diagnosticsOf(finding)),
        }) ?? []
      );
    });
  });
}

/** Writes the condition as false, making `conditions` and `company` where they are missing. */
function conditionEdits(file: SourceFile, { root }: SecurityProfile, condition: string): Edit[] {
  const company = fieldAt(root, 'company');
  const conditions = fieldAt(company, 'conditions');
  const open = fieldAt(conditions, condition);
  if (open) {
    const gap = file.text[open.range.start - 1] === ' ' ? '' : ' ';
    return isOwn(open) ? [{ range: open.range, newText: `${gap}false` }] : [];
  }
  if (conditions) return isOwn(conditions) ? insertLines(file, conditions, [`${condition}: false`]) : [];
  if (company && !isOwn(company)) return [];
  const inFlow = company?.node.kind === 'mapping' && company.node.flow;
  const lines = inFlow ? [`conditions: { ${condition}: false }`] : ['conditions:', `  ${condition}: false`];
  if (company) return insertLines(file, company, lines);
  return insertLines(file, root, ['company:', ...lines.map((line) => `  ${line}`)]);
}

/** Whether a value is written here, and is not an alias of one elsewhere. */
const isOwn = ({ node, range }: Field) => node.range.start === range.start;
