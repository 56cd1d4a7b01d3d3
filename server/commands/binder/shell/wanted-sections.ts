import type { Category, Locale } from '../../../catalog/catalog.ts';
import { BINDER } from '../binder-messages.ts';
import { say } from '../../../messages/fill.ts';
import { currentSectionName } from '../../../schema/section-names.ts';
import { Failure } from '../../../cli/failure.ts';

/** The keys of the sections that a list names by key or number; undefined: all. Throws a {@link Failure} for one that is none. */
export function wantedSections(
  list: string | undefined,
  categories: readonly Category[],
  locale: Locale,
): ReadonlySet<string> | undefined {
  if (list === undefined) return undefined;
  return new Set(
    list.split(',').map((each) => {
      const value = each.trim();
      const found = categories.find(
        ({ number, section }) => String(number) === value || section === currentSectionName(value),
      );
      if (found) return found.section;
      const allowed = categories.map(({ section }) => section).join(', ');
      throw new Failure(say(BINDER.unknownSection, locale, { value, allowed }));
    }),
  );
}
