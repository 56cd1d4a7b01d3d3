import type { SharedContext } from '../shared-context.ts';

/**
 * How strongly a criterion binds a profile's entity today; one that is doubtful counts as a should. Of a base, which has
 * no entity, the strongest that it can be. Undefined where the criterion is not the entity's.
 */
export function obligationIn(
  { document, catalog, today }: Pick<SharedContext, 'document' | 'catalog' | 'today'>,
  id: string,
): 'must' | 'should' | undefined {
  const criterion = catalog.criterion(id);
  if (!criterion) return undefined;
  const entity = document.profile?.entity;
  const entities = entity === undefined ? Object.keys(criterion.entities) : [entity];
  const duties = entities.flatMap((each) => catalog.duty(criterion, each, today) ?? []);
  if (duties.length === 0) return undefined;
  return duties.some(({ severity }) => severity === 'error') ? 'must' : 'should';
}
