import type { AnswerChange } from './answer-changes.ts';

const placeOf = ({ criterion, site }: AnswerChange) => `${criterion}\0${site ?? ''}`;

/**
 * Tells a change once, in the profile where it was made: what a profile says only because a base of it says so is taken out of
 * its own changes, and the change in the base names the profile. `basesOf` gives the keys of all bases of a profile, the last
 * of them first.
 */
export function tellOnce(
  changes: readonly AnswerChange[],
  basesOf: (profile: string) => readonly string[],
): AnswerChange[] {
  const byPlace = new Map<string, Map<string, AnswerChange>>();
  for (const change of changes) {
    const place = placeOf(change);
    const known = byPlace.get(place);
    if (known) known.set(change.profile, change);
    else byPlace.set(place, new Map([[change.profile, change]]));
  }
  const also = new Map<AnswerChange, Set<string>>();
  const remaining = changes.flatMap((change) => {
    const origins = basesOf(change.profile).flatMap((base) => byPlace.get(placeOf(change))?.get(base) ?? []);
    const takeOrigin = (isThere: (origin: AnswerChange) => boolean): boolean => {
      const origin = origins.find(isThere);
      if (origin) also.set(origin, (also.get(origin) ?? new Set()).add(change.profile));
      return origin !== undefined;
    };
    const parts = change.parts.filter((part) => {
      const text = JSON.stringify(part);
      return !takeOrigin((origin) => origin.parts.some((each) => JSON.stringify(each) === text));
    });
    const others = (change.others ?? []).filter(
      (key) => !takeOrigin((origin) => origin.others?.includes(key) ?? false),
    );
    return parts.length + others.length === 0 && origins.length > 0 ? [] : [{ change, parts, others }];
  });
  return remaining.map(({ change, parts, others }) => {
    const { others: _, ...rest } = change;
    const profiles = [...(also.get(change) ?? [])].sort();
    return {
      ...rest,
      parts,
      ...(others.length === 0 ? {} : { others }),
      ...(profiles.length === 0 ? {} : { alsoChanges: profiles }),
    };
  });
}
