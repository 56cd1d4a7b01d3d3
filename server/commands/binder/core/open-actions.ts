import { child, dateOf, textOf } from '../../../model/field.ts';
import type { OpenAction } from './binder.ts';
import type { People } from './people.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { present, shown } from './shown.ts';
import { isBehind, type BinderSource } from './source.ts';

/** The findings of validations and audits behind a profile that are not closed, by criterion. */
export function openActions(
  source: BinderSource,
  people: People,
): ReadonlyMap<string, readonly OpenAction[]> {
  const found = new Map<string, OpenAction[]>();
  for (const document of source.project.index.ofKind('CorrectiveActions')) {
    if (!isBehind(document, source)) continue;
    for (const entry of document.entries) {
      const criterion = textOf(child(entry, 'criterion'));
      // A best practice that was found asks for nothing.
      const isOpen = !child(entry, 'closed') && textOf(child(entry, 'type')) !== 'best-practice';
      if (criterion === undefined || !isOpen) continue;
      const owner = people.named(child(entry, 'owner'));
      const list = found.get(criterion) ?? [];
      list.push({
        document: shownText(document.id ?? ''),
        id: shown(child(entry, 'id')) ?? '',
        text: shown(child(entry, 'text')) ?? shown(child(entry, 'action')) ?? '',
        ...present({ type: shown(child(entry, 'type')), due: dateOf(child(entry, 'due')) }),
        ...(owner ? { owner } : {}),
      });
      found.set(criterion, list);
    }
  }
  return found;
}
