import { child, textOf, type Field } from '../../model/field.ts';
import type { SecurityProfile } from '../../model/profile.ts';
import type { RuleContext } from '../rule.ts';

/** Statuses in which no clock of membership runs any more. */
const OUT: ReadonlySet<string> = new Set(['removed', 'withdrawn', 'rejected']);

/** A profile whose clocks run, and its membership. */
export interface Member {
  readonly profile: SecurityProfile;
  readonly membership: Field | undefined;
}

/** The member that a document is about: none for a base or an overlay, which may inherit dates, nor for a former member. */
export function memberOf({ document }: Pick<RuleContext, 'document'>): Member | undefined {
  const { profile } = document;
  if (profile?.entity === undefined || profile.isOverlay) return undefined;
  const status = textOf(child(profile.membership, 'status'));
  return status !== undefined && OUT.has(status) ? undefined : { profile, membership: profile.membership };
}

/** The text of a member's profile, for examples. */
export function memberText(lines: string): string {
  return `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\n${lines}`;
}
