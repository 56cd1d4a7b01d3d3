import { child, dateOf, items, textOf } from '../../model/field.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { newestDays, type KnownDay, type NewestDays } from '../company/newest-day.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { profilesNamed } from '../company/served-profiles.ts';

/** Stands for an audit of whatever scope. */
export const ANYTHING = '';

const auditsIn = ({ entries, root }: SourceDocument): KnownDay[] => {
  const profiles = profilesNamed(root);
  return entries.flatMap((audit) => {
    const day = dateOf(child(audit, 'date'));
    if (day === undefined) return [];
    const categories = items(child(audit, 'scope')).flatMap((part) => textOf(part)?.split('.')[0] ?? []);
    return [ANYTHING, ...new Set(categories)].map((of) => ({ profiles, of, day }));
  });
};

/** When each category, and anything at all (`ANYTHING`), was last audited; pass to `index.derive`. */
export function audited(index: ProjectIndex): NewestDays {
  return newestDays(index.gather(['AuditLog'], auditsIn));
}

/** The text of an audit log, for examples; `audits` are the entries, one a line. */
export function auditLogWith(...audits: readonly string[]): string {
  return `apiVersion: ctpat/v1\nkind: AuditLog\nid: audits\naudits:\n${audits.map((audit) => `  - ${audit}\n`).join('')}`;
}
