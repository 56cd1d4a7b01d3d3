import { child, dateOf, items, textOf, type Field } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { newestDays, type KnownDay, type NewestDays } from '../company/newest-day.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { profilesNamed } from '../company/served-profiles.ts';

/** Stands for a session on whatever topic. */
export const ANYTHING = '';

/** Stands for a session after which it was found out what people learned. */
export const MEASURED = 'effectiveness';

/** The topics in a list. */
export function topicsOf(holder: Field, key: string): string[] {
  return items(child(holder, key)).flatMap((topic) => textOf(topic) ?? []);
}

const sessionsIn = ({ entries, root }: SourceDocument): KnownDay[] => {
  const profiles = profilesNamed(root);
  return entries.flatMap((session) => {
    const day = dateOf(child(session, 'date'));
    if (day === undefined) return [];
    const measured = child(session, 'effectiveness') ? [MEASURED] : [];
    return [ANYTHING, ...measured, ...topicsOf(session, 'topics')].map((of) => ({ profiles, of, day }));
  });
};

/** When each topic, and anything at all (`ANYTHING`), was last taught; pass to `index.derive`. */
export function taught(index: ProjectIndex): NewestDays {
  return newestDays(index.gather(['TrainingLog'], sessionsIn));
}

/** The newest date of a log's sessions. */
export function newestSession({ entries }: Pick<SourceDocument, 'entries'>): Field | undefined {
  const dates = entries.flatMap((entry) => child(entry, 'date') ?? []);
  return dates.reduce<Field | undefined>(
    (a, b) => ((dateOf(b) ?? '') > (dateOf(a) ?? '') ? b : a),
    undefined,
  );
}

/** The text of a training log, for examples; `sessions` are the entries, one a line. */
export function trainingLogWith(sessions: readonly string[], more = ''): string {
  return `apiVersion: ctpat/v1\nkind: TrainingLog\nid: training\nsessions:\n${sessions.map((session) => `  - ${session}\n`).join('')}${more}`;
}

/** One session, for examples. */
export function session(date: string, topics: string, more = ', attendees: 42, effectiveness: quiz'): string {
  return `{ id: t1, date: ${date}, topics: [${topics}]${more} }`;
}
