import type { Catalog, Locale } from '../catalog/catalog.ts';
import { say } from '../messages/fill.ts';
import { CRITERION_BINDS, CRITERION_NAMED, DOUBTFUL, OWN_ENTRY } from '../messages/obligation.ts';

/** Why a criterion matters to an entity on a day: must or should, on what that rests, and whose entry it is. */
export function whyCriterion(
  id: string,
  entity: string | undefined,
  today: string,
  catalog: Catalog,
  locale: Locale,
): string | undefined {
  const criterion = catalog.criterion(id);
  if (!criterion) return undefined;
  const title = catalog.title(id, locale);
  const duty = entity === undefined ? undefined : catalog.duty(criterion, entity, today);
  if (entity === undefined || !duty) return say(CRITERION_NAMED, locale, { id, title });
  const name = catalog.entityText(entity, locale).plural;
  const sentences = [say(CRITERION_BINDS[duty.obligation], locale, { id, title, entity: name })];
  // It says why the finding is one level lower.
  if (duty.basis === 'doubtful') sentences.push(say(DOUBTFUL, locale));
  if (criterion.origin !== undefined) sentences.push(say(OWN_ENTRY, locale, { origin: criterion.origin }));
  return sentences.join(' ');
}
