import { insertLines, type Edit } from '../../model/edits.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { answerLines } from '../../model/scaffold/answers.ts';
import type { SourceDocument, SourceFile } from '../../model/source-file.ts';
import { defineRule, keyOf, type Fix } from '../rule.ts';
import { answerBefore } from '../../domain/answers/answer-order.ts';

/** A criterion that the entity must or should answer has no answer in its section. */
export const missingCriterion = defineRule({
  meta: {
    id: 'profile/missing-criterion',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'error',
    scope: 'document',
    fixable: true,
    messages: {
      must: {
        what: 'MSC {id} “{title}” has no answer; it is a must.',
        help: 'Insert the criterion and answer it.',
      },
      should: {
        what: 'MSC {id} “{title}” has no answer; it is a should.',
        help: 'Insert the criterion and answer it, or decline it with a rationale.',
      },
    },
    words: { fix: 'Insert {value} {value1}' },
    docs: () => ({
      title: 'Missing criterion',
      description:
        'A criterion of the entity type has no answer in a section that is begun. A must is an error, a should a warning, one level lower where it is doubtful that the entity’s list holds it. A criterion whose condition is `false` under `company.conditions` needs no answer. Where the whole section is missing, only that is reported.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\nsections:\n  ⟦agriculturalSecurity⟧: {}\n',
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\nsections:\n  ⟦personnelSecurity⟧:\n    "11.1":\n      status: to-do\n    "11.5":\n      status: to-do\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\nsections:\n  agriculturalSecurity:\n    "8.1": { status: to-do }\n',
        },
      ],
    }),
  },
  check({ document, written, file, catalog, today, schemaProblems, locale, word, titleOf, report }) {
    const { profile } = document;
    const entity = profile?.entity;
    if (entity === undefined) return;
    for (const problem of schemaProblems) {
      if (problem.type !== 'missing-criterion') continue;
      const section = fieldAtPath(document.root, problem.path);
      const criterion = catalog.criterion(problem.criterion);
      const duty = criterion && catalog.duty(criterion, entity, today);
      if (!section || !duty) continue;
      report({
        message: duty.obligation,
        at: { range: keyOf(section).range, path: [...problem.path, criterion.id] },
        severity: duty.severity,
        criterion: criterion.id,
        data: { id: criterion.id, title: titleOf(criterion.id) },
        fixes: () => {
          const insertion = (edits: readonly Edit[]): Fix => ({
            title: word('fix', { value: criterion.id, value1: titleOf(criterion.id) }),
            edits,
            preferred: true,
          });
          const lines = answerLines(criterion, entity, today, catalog, locale);
          const own = fieldAtPath(written.root, problem.path);
          // Where the section is inherited, it begins here with this answer.
          if (!own) return [insertion(newSection(written, file, criterion.section, lines))];
          const inFlow = own.node.kind === 'mapping' && own.node.flow;
          return [
            insertion(
              insertLines(
                file,
                own,
                inFlow ? [`"${criterion.id}": { status: to-do }`] : lines,
                answerBefore(own, criterion.id),
              ),
            ),
          ];
        },
      });
    }
  },
});

/** A section that begins with one answer. */
function newSection(
  { root }: SourceDocument,
  file: SourceFile,
  section: string,
  lines: readonly string[],
): readonly Edit[] {
  if (!root) return [];
  const sections = fieldAtPath(root, ['sections']);
  const block = [`${section}:`, ...lines.map((line) => `  ${line}`)];
  return sections
    ? insertLines(file, sections, block)
    : insertLines(file, root, ['sections:', ...block.map((line) => `  ${line}`)]);
}
