import { compareIds, type Locale, type Severity } from '../../catalog/catalog.ts';
import { criterionName, textBlock, type Explanation } from '../../explain/explanation.ts';
import { renderMarkdown } from '../../output/markdown-render.ts';
import { say } from '../../messages/fill.ts';
import { REPORTS } from './reporter-messages.ts';
import { textsOf, type AnyRule, type RuleMeta } from '../../engine/rule-registry.ts';
import { plainColors } from '../terminal/colors.ts';
import { explanationText } from '../terminal/explanation-text.ts';
import type { ReportedFinding } from '../run/report.ts';

/** What the descriptors of rules are made from. */
export interface SarifSources {
  readonly rules: readonly AnyRule[];
  /** The title of a criterion; its id where it is not one of the program's. */
  titleOf(criterion: string): string;
  /** The documentation of a rule. It is given because what makes it is large, and in the main bundle already. */
  explain(rule: AnyRule): Explanation;
}

/** SARIF’s names of our levels. */
export const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** GitHub takes at most so many characters of a description. */
const LONGEST = 1024;

const cut = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

/**
 * The id under which a finding is listed. Where it concerns a criterion, the criterion is a level below the rule, so that
 * GitHub keeps findings of one rule about several criteria apart, even on one line.
 */
export function sarifRuleId({ rule, criterion }: Pick<ReportedFinding, 'rule' | 'criterion'>): string {
  return criterion === undefined ? rule : `${rule}/${criterion}`;
}

/** A descriptor for each id that findings have, those of their rules before them; and where each stands. */
export function descriptorsOf(
  findings: readonly ReportedFinding[],
  { rules, titleOf, explain }: SarifSources,
  locale: Locale,
): { readonly descriptors: readonly object[]; readonly indexOf: ReadonlyMap<string, number> } {
  const metas = new Map(rules.map((rule) => [rule.meta.id, rule]));
  const criteria = new Map<string, Set<string>>();
  for (const { rule, criterion } of findings) {
    const all = criteria.get(rule) ?? new Set();
    criteria.set(rule, all);
    if (criterion !== undefined) all.add(criterion);
  }
  const indexOf = new Map<string, number>();
  const descriptors: object[] = [];
  const add = (id: string, descriptor: object) => {
    indexOf.set(id, descriptors.length);
    descriptors.push(descriptor);
  };
  for (const [id, ofRule] of [...criteria].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rule = metas.get(id);
    if (!rule) continue;
    add(id, descriptor(rule.meta, id, textsOf(rule.meta, locale).title, explain(rule), locale));
    const above = { target: { id, index: indexOf.get(id) }, kinds: ['superset'] };
    for (const criterion of [...ofRule].sort(compareIds)) {
      const own = sarifRuleId({ rule: id, criterion });
      const title = `${textsOf(rule.meta, locale).title}: MSC ${criterionName(criterion, titleOf(criterion))}`;
      const help = aboutCriterion(rule.meta, criterion, title, locale);
      add(own, { ...descriptor(rule.meta, own, title, help, locale), relationships: [above] });
    }
  }
  return { descriptors, indexOf };
}

/** What a rule says of one criterion, in short: the whole of it stands with the rule. */
function aboutCriterion(meta: RuleMeta, criterion: string, title: string, locale: Locale): Explanation {
  const more = say(REPORTS.explainBoth, locale, { rule: meta.id, criterion });
  return {
    title,
    blocks: [...textBlock(textsOf(meta, locale).description), ...textBlock(more)],
  };
}

function descriptor(meta: RuleMeta, own: string, title: string, help: Explanation, locale: Locale): object {
  const { id, severity } = meta;
  return {
    id: own,
    name: pascalCase(id),
    shortDescription: { text: cut(title) },
    fullDescription: { text: cut(textsOf(meta, locale).description) },
    help: { text: explanationText(help, plainColors), markdown: renderMarkdown(help) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ['ctpat', id.split('/')[0], ...(own === id ? [] : [`MSC ${own.slice(id.length + 1)}`])],
      precision: 'high',
      'problem.severity': PROBLEM_SEVERITY[severity],
    },
  };
}

/** `profile/missing-criterion` as `ProfileMissingCriterion`: names of SARIF hold no punctuation. */
function pascalCase(id: string): string {
  return id
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
