import type { Catalog, Criterion } from '../../catalog/catalog.ts';
import { booleanOf, child, descend, fields, items, textOf, type Field } from '../../model/field.ts';
import type { Item, SecurityProfile } from '../../kinds/security-profile/view.ts';
import type { JudgedAnswer } from './effective-answers.ts';

/** The sites that an answer is about; undefined stands for the company, where no site is listed. */
function sitesOf(answer: JudgedAnswer, { sites }: SecurityProfile): (Item | undefined)[] {
  if (sites.length === 0) return [undefined];
  if (answer.site !== undefined) return sites.filter(({ id }) => id === answer.site);
  const named = new Set(items(child(answer.field, 'sites')).map((item) => textOf(item)));
  const ownAnswer = new Set(fields(child(answer.field, 'bySite')).map(({ key }) => key));
  return sites.filter(({ id }) => (named.size === 0 || named.has(id)) && !ownAnswer.has(id));
}

/**
 * Where the profile says that the conditions of a criterion are given at a site that the answer is about. What a site
 * says under `conditions` goes before what the company says; what nobody says is unknown, and nothing is found.
 */
export function givenCondition(
  answer: JudgedAnswer,
  criterion: Criterion,
  profile: SecurityProfile,
  catalog: Catalog,
): { readonly condition: string; readonly field: Field } | undefined {
  const conditions = catalog.conditionsOf(criterion, profile.entity ?? '');
  for (const site of sitesOf(answer, profile)) {
    const found = conditions.map((condition) => ({
      condition,
      field: (site && descend(site.field, 'conditions', condition)) ?? profile.conditionField(condition),
    }));
    const [first] = found;
    if (first?.field && found.every(({ field }) => booleanOf(field) === true))
      return { condition: first.condition, field: first.field };
  }
  return undefined;
}
