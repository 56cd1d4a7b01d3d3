import type { Catalogue, Criterion } from '../../catalogue/catalogue.ts';
import { booleanOf, child, descend, fields, items, textOf, type Field } from '../../model/field.ts';
import type { Item, SecurityProfile } from '../../model/profile.ts';
import type { JudgedAnswer } from './judged-answers.ts';

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
 * says under `uses` goes before what the company says; what nobody says is unknown, and nothing is found.
 */
export function givenCondition(
  answer: JudgedAnswer,
  criterion: Criterion,
  profile: SecurityProfile,
  catalogue: Catalogue,
): { readonly condition: string; readonly uses: Field } | undefined {
  const conditions = catalogue.conditionsOf(criterion, profile.entity ?? '');
  for (const site of sitesOf(answer, profile)) {
    const found = conditions.map((condition) => ({
      condition,
      uses: (site && descend(site.field, 'uses', condition)) ?? profile.usesField(condition),
    }));
    const [first] = found;
    if (first?.uses && found.every(({ uses }) => booleanOf(uses) === true))
      return { condition: first.condition, uses: first.uses };
  }
  return undefined;
}
