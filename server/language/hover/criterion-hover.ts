import { schemaAt } from '../../schema/schema-at.ts';
import { textOf } from '../../model/field.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { explainCriterion } from '../../explain/explain-criterion.ts';
import { entitiesOf, conditionsOf, type HoverQuestion } from './hover-question.ts';

/** The id of the criterion that stands at a place: the key of an answer, or a value that names a criterion. */
function criterionAt({ kind, path, onKey, field }: HoverQuestion['place']): string | undefined {
  if (kind === undefined) return undefined;
  if (onKey) {
    const key = path.at(-1);
    return kind === 'SecurityProfile' && path[0] === 'sections' && path.length === 3
      ? String(key)
      : undefined;
  }
  return schemaAt(kind, path)?.['x-form'] === 'criterion' ? textOf(field) : undefined;
}

/** What a criterion asks, for the entities that the document is about. */
export function criterionHover(question: HoverQuestion): Explanation | undefined {
  const { place, catalog, today, locale, ruleLink } = question;
  const id = criterionAt(place);
  if (id === undefined) return undefined;
  const stateOf = conditionsOf(place.document);
  return explainCriterion({
    id,
    catalog,
    entities: entitiesOf(question),
    today,
    locale,
    ruleLink,
    ...(stateOf ? { stateOf } : {}),
  });
}
