import { CodeActionKind } from 'vscode-languageserver-types';
import type { Criterion, Obligation } from '../../catalog/catalog.ts';
import type { Finding } from '../../engine/finding.ts';
import { say } from '../../messages/fill.ts';
import type { SourceDocument } from '../../model/source-file.ts';
import { answerLines } from '../../model/scaffold/answers.ts';
import { isExcusedIn } from '../../domain/answers/excused.ts';
import { missingEdits, type MissingContext, type MissingInSection } from './missing-edits.ts';
import { makeAction, type ActionQuestion, type OfferedAction } from './code-action-question.ts';
import { ACTIONS } from './code-action-words.ts';

/** The action in the menu of sources, offered anywhere in a profile. */
const SOURCE_KIND = `${CodeActionKind.Source}.ctpat.insertMissing`;

const isMissing = ({ rule }: Finding) =>
  rule === 'profile/missing-section' || rule === 'profile/missing-criterion';

/** Inserts everything that a profile lacks, or its musts, in one edit. */
export function insertMissing(question: ActionQuestion): OfferedAction[] {
  const { file, selection, touched } = question;
  return file.documents.flatMap((document) => {
    const findings = question.findings.filter(
      (finding) => isMissing(finding) && finding.position === document.position,
    );
    const near = touched.filter((finding) => findings.includes(finding));
    const { start, end } = document.range;
    if (findings.length === 0 || selection.end < start || end < selection.start) return [];
    const actions = [
      missingAction(question, document, findings, 'must', near),
      missingAction(question, document, findings, undefined, near),
    ];
    return actions.flat();
  });
}

function missingAction(
  question: ActionQuestion,
  document: SourceDocument,
  findings: readonly Finding[],
  only: Obligation | undefined,
  near: readonly Finding[],
): OfferedAction[] {
  const { file, catalog, today, locale } = question;
  const { profile } = document;
  const entity = profile?.entity;
  if (!profile || entity === undefined) return [];
  const isWanted = (criterion: Criterion) => {
    const obligation = catalog.duty(criterion, entity, today)?.obligation;
    return obligation !== undefined && (only === undefined || obligation === only);
  };
  const missing = missingIn(question, document, findings).map((entry) => ({
    ...entry,
    criteria: entry.criteria.filter(isWanted),
  }));
  const wanted = missing.filter(({ criteria }) => criteria.length > 0);
  const count = wanted.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const editsWith = (answerOf: MissingContext['answerOf']) =>
    missingEdits(wanted, { file, profile, catalog, answerOf });
  // Whether there is a place for answers does not depend on what they say, and a hundred of them take their time.
  if (editsWith(() => ({ lines: ['-'], flow: '-' })).length === 0) return [];
  const parts = {
    title: say(only === 'must' ? ACTIONS.insertMust : ACTIONS.insertAll, locale, { count }),
    edits: () =>
      editsWith((id) => {
        const criterion = catalog.criterion(id);
        const lines = criterion ? answerLines(criterion, entity, today, catalog, locale) : [];
        return { lines, flow: '{ status: to-do }' };
      }),
  };
  const diagnostics = near.flatMap((finding) => question.diagnosticsOf(finding));
  return [
    ...(near.length > 0 ? [{ ...parts, kind: CodeActionKind.QuickFix, diagnostics }] : []),
    { ...parts, kind: SOURCE_KIND },
  ].flatMap((action) => makeAction(question, action) ?? []);
}

/** What is missing, section by section, in catalog order; what a directive silences is not missing. */
function missingIn(
  { catalog }: ActionQuestion,
  { profile }: SourceDocument,
  findings: readonly Finding[],
): MissingInSection<Criterion>[] {
  const entity = profile?.entity;
  if (!profile || entity === undefined) return [];
  const absent = new Set(
    findings.flatMap(({ rule, path }) =>
      rule === 'profile/missing-section' ? [path?.split('.').at(-1) ?? ''] : [],
    ),
  );
  const single = new Set(findings.flatMap(({ criterion }) => criterion ?? []));
  return catalog.categories.flatMap(({ section }): MissingInSection<Criterion>[] => {
    const own = catalog.criteriaOf(entity).filter((criterion) => criterion.section === section);
    if (absent.has(section)) {
      const criteria = own.filter((criterion) => !isExcusedIn(criterion, profile, catalog));
      return [{ section, field: undefined, criteria }];
    }
    const field = profile.sections.find(({ name }) => name === section)?.field;
    const criteria = own.filter(({ id }) => single.has(id));
    return field && criteria.length > 0 ? [{ section, field, criteria }] : [];
  });
}
