import { child, textOf, type Field } from '../../model/field.ts';
import type { SecurityProfile } from '../../kinds/security-profile/view.ts';
import type { SharedContext } from '../shared-context.ts';

/** Statuses in which no clock of membership runs any more. */
const OUT: ReadonlySet<string> = new Set(['removed', 'withdrawn', 'rejected']);

/** Whether a membership has ended, so that no clock of it runs any more. */
export function hasLeft(membership: Field | undefined): boolean {
  return OUT.has(textOf(child(membership, 'status')) ?? '');
}

/** Whether the status says that there was a validation, with or without its date. */
export function isValidated(membership: Field | undefined): boolean {
  return textOf(child(membership, 'status')) === 'validated';
}

/** A profile whose clocks run, and its membership. */
export interface Member {
  readonly profile: SecurityProfile;
  readonly membership: Field | undefined;
}

/** The member that a document is about: none for a base or an overlay, which may inherit dates, nor for a former member. */
export function memberOf({ document }: Pick<SharedContext, 'document'>): Member | undefined {
  const { profile } = document;
  if (profile?.entity === undefined || profile.isOverlay) return undefined;
  return hasLeft(profile.membership) ? undefined : { profile, membership: profile.membership };
}

/** The text of a member's profile, for examples. */
export function memberText(lines: string): string {
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\n${lines}`;
}
