import { child, items } from '../../../model/field.ts';
import { taught, topicsOf } from '../../../domain/training/taught.ts';
import type { Lesson, Person } from './binder.ts';
import { present, shown } from './shown.ts';
import { isBehind, type BinderSource } from './source.ts';

/** Finds what the training logs behind a profile demand of a person’s role; letter case does not count. */
export function lessonsBehind(source: BinderSource): (person: Person) => readonly Lesson[] {
  const { project, effective, locale } = source;
  const { index, catalog } = project;
  const days = index.derive(taught);
  const byRole = new Map<string, Lesson[]>();
  for (const document of index.ofKind('TrainingLog')) {
    if (!isBehind(document, source)) continue;
    for (const entry of items(child(document.root, 'roles'))) {
      const role = shown(child(entry, 'role'))?.toLowerCase();
      if (role === undefined) continue;
      const lessons = topicsOf(entry, 'requires').map((topic): Lesson => {
        const day = days.find(effective.document.id ?? '', topic)?.day;
        const title = catalog.title(topic, locale);
        return { topic, title, ...present({ day, every: shown(child(entry, 'every')) }) };
      });
      byRole.set(role, [...(byRole.get(role) ?? []), ...lessons]);
    }
  }
  return ({ role }) => (role === undefined ? [] : (byRole.get(role.toLowerCase()) ?? []));
}
