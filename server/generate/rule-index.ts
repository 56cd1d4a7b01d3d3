import { compareIds, type Locale } from '../catalog/catalog.ts';
import { criterionName } from '../explain/explanation.ts';
import { SEVERITY } from '../explain/explain-words.ts';
import { inlineMarkdown } from '../output/markdown-escape.ts';
import { say } from '../messages/fill.ts';
import { byFailureReason, FAILURE_REASONS, failureReasonOf } from '../domain/failure-reasons.ts';
import { textsOf } from '../rules/localized.ts';
import type { RuleMeta } from '../rules/rule.ts';
import { PAGE, SCOPE_WORD, TARGETS } from './page-words.ts';

/** The title of a criterion in a language; its id where the title is not held. */
export type TitleOf = (criterion: string, locale: Locale) => string;

/** The list of all rules, by group, by kind of document, by criterion and by reason of failure, as Markdown. */
export function ruleIndex(metas: readonly RuleMeta[], locale: Locale, titleOf: TitleOf): string {
  const groups = [...new Set(metas.map(groupOf))].sort();
  const parts = [
    `## ${PAGE.byGroup[locale]}`,
    ...groups.flatMap((group) => [
      `### ${group}`,
      table(
        metas.filter((meta) => groupOf(meta) === group),
        locale,
      ),
    ]),
    `## ${PAGE.byKind[locale]}`,
    ...Object.entries(TARGETS).flatMap(([target, name]) =>
      linkList(
        name[locale],
        metas.filter((meta) => meta.target === target),
      ),
    ),
    ...byCriterion(metas, locale, titleOf),
    `## ${PAGE.byReason[locale]}`,
    ...byFailureReason(metas, failureReasonOf).flatMap(({ reason, items }) =>
      reason ? linkList(FAILURE_REASONS[reason][locale], items) : [],
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

const groupOf = ({ id }: RuleMeta) => id.split('/')[0] ?? id;
const link = ({ id }: RuleMeta) => `[${id}](${id}.md)`;

function linkList(name: string, metas: readonly RuleMeta[]): string[] {
  return metas.length === 0 ? [] : [`**${inlineMarkdown(name)}**: ${metas.map(link).join(', ')}`];
}

function table(metas: readonly RuleMeta[], locale: Locale): string {
  const rows = metas
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((meta) => {
      const { severity, scope, fixable } = meta;
      const level = SEVERITY[severity][locale].toLowerCase();
      const fix = fixable ? PAGE.yes[locale] : '';
      return `| ${link(meta)} | ${inlineMarkdown(textsOf(meta, locale).title)} | ${level} | ${SCOPE_WORD[scope][locale]} | ${fix} |`;
    });
  return [PAGE.columns[locale], '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function byCriterion(metas: readonly RuleMeta[], locale: Locale, titleOf: TitleOf): string[] {
  const ids = [...new Set(metas.flatMap(({ criteria }) => criteria ?? []))].sort(compareIds);
  if (ids.length === 0) return [];
  const lines = ids.map((id) => {
    const own = metas.filter(({ criteria }) => criteria?.includes(id));
    return `- MSC ${inlineMarkdown(criterionName(id, titleOf(id, locale)))}: ${own.map(link).join(', ')}`;
  });
  return [`## ${PAGE.byCriterion[locale]}`, say(PAGE.oneCriterion, locale), lines.join('\n')];
}
