import { compareIds } from '../catalogue/catalogue.ts';
import { inlineMarkdown } from '../features/markdown/escape.ts';
import { documentation, type RuleMeta } from '../rules/rule.ts';

const KINDS: readonly (readonly [target: string, name: string])[] = [
  ['file', 'Any file'],
  ['document', 'Any document'],
  ['SecurityProfile', 'Security profiles'],
  ['Procedure', 'Written procedures'],
  ['PartnerRegister', 'Partner registers'],
  ['Partner', 'Partners'],
  ['RiskAssessment', 'Risk assessments'],
  ['CorrectiveActions', 'Corrective actions'],
  ['TrainingLog', 'Training logs'],
  ['IncidentLog', 'Incident logs'],
  ['AuditLog', 'Audit logs'],
  ['Configuration', 'The configuration'],
  ['Catalogue', 'A company’s own catalogue'],
];

/** The list of all rules, by group, by kind of document and by criterion, as Markdown. */
export function ruleIndex(metas: readonly RuleMeta[]): string {
  const groups = [...new Set(metas.map(groupOf))].sort();
  const parts = [
    '# Rules',
    `${metas.length} rules. Each page says what a rule reports, why, how it looks when wrong and when right, how to change its level and how to silence it in one place.`,
    '## By group',
    ...groups.flatMap((group) => [`### ${group}`, table(metas.filter((meta) => groupOf(meta) === group))]),
    '## By kind of document',
    ...KINDS.flatMap(([target, name]) => {
      const own = metas.filter(
        (meta) => meta.target === target || (meta.target === 'effective' && target === 'document'),
      );
      return own.length === 0 ? [] : [`**${name}**: ${own.map(link).join(', ')}`];
    }),
    ...byCriterion(metas),
  ];
  return `${parts.join('\n\n')}\n`;
}

const groupOf = ({ id }: RuleMeta) => id.split('/')[0] ?? id;
const link = ({ id }: RuleMeta) => `[${id}](${id}.md)`;

function table(metas: readonly RuleMeta[]): string {
  const rows = metas
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((meta) => {
      const { docs, severity, scope, fixable } = meta;
      return `| ${link(meta)} | ${inlineMarkdown(documentation(docs.title, 'en'))} | ${severity} | ${scope} | ${fixable ? 'yes' : ''} |`;
    });
  return ['| rule | about | level | looks at | quick fix |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function byCriterion(metas: readonly RuleMeta[]): string[] {
  const ids = [...new Set(metas.flatMap(({ criteria }) => criteria ?? []))].sort(compareIds);
  if (ids.length === 0) return [];
  const lines = ids.map((id) => {
    const own = metas.filter(({ criteria }) => criteria?.includes(id));
    return `- MSC ${id}: ${own.map(link).join(', ')}`;
  });
  return [
    '## By criterion',
    'Rules that guard one criterion; others name the criterion in each finding.',
    lines.join('\n'),
  ];
}
