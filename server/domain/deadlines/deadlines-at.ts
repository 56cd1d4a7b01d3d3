import {
  CONTACT_MONTHS,
  LOGIN_DISABLED_DAYS,
  LOGIN_WARNING_DAYS,
  YEARLY_MONTHS,
} from '../../calendar/program-times.ts';
import { child, dateOf } from '../../model/field.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { hasLeft } from './membership.ts';
import type { SourceDocument } from '../../model/source-file.ts';
import type { Path } from '../../syntax/yaml/path.ts';
import type { Project } from '../../workspace/snapshot.ts';
import { answerClocks } from './answer-deadlines.ts';
import { after, days, expiry, months, type Clock, type ClockPlace } from './deadline.ts';
import { eventClocks, membershipClocks } from './membership-deadlines.ts';
import { partnerClocks } from './partner-deadlines.ts';
import { procedureClocks } from './procedure-deadlines.ts';
import { recordClocks } from './record-deadlines.ts';
import { successorsOf } from './successors.ts';
import { ownValue } from '../../messages/own-value.ts';

/** The path without positions, for look-ups: `contacts.*.confirmed`. */
function shapeOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

const SIMPLE: Readonly<Record<string, (date: string) => Clock[]>> = {
  'contacts.*.confirmed': (date) => [after(date, months(CONTACT_MONTHS), 'contactConfirmed')],
  'eligibility.cbpDebt.confirmed': (date) => [after(date, months(YEARLY_MONTHS), 'debtConfirmed')],
  'eligibility.exportReporting.confirmed': (date) => [after(date, months(YEARLY_MONTHS), 'statusConfirmed')],
  'eligibility.goodStanding.confirmed': (date) => [after(date, months(YEARLY_MONTHS), 'statusConfirmed')],
  'eligibility.lastActivity': (date) => [after(date, months(YEARLY_MONTHS), 'activity')],
  'eligibility.bond.expires': expiry,
  'eligibility.licenses.*.validUntil': expiry,
  'membership.tradeCompliance.annualNotification': (date) => [
    after(date, months(YEARLY_MONTHS), 'annualNotification'),
  ],
  'membership.portalUsers.*.lastLogin': (date) => [
    after(date, days(LOGIN_DISABLED_DAYS), 'loginDisabled'),
    { ...after(date, days(LOGIN_WARNING_DAYS), 'loginWarning'), moment: true },
  ],
};

/**
 * The clocks that the value at a path starts or ends; none for values that are no date, and for what a newer document has
 * made history.
 */
export function clocksAt(
  document: SourceDocument,
  path: Path,
  project: Project,
  today: string,
): readonly Clock[] {
  const { root, kind, uri } = document;
  if (!root) return [];
  const settings = project.settingsOf(uri);
  const place: ClockPlace = { root, path, settings, today, successors: successorsOf(document, project) };
  if (kind === 'Procedure') return procedureClocks(place);
  if (kind === 'Partner' || kind === 'PartnerRegister') return partnerClocks(place);
  if (kind !== 'SecurityProfile') return recordClocks(kind, place);
  if (path[0] === 'sections') return answerClocks(place);
  const isOfMembership = path[0] === 'membership' || path[0] === 'contacts';
  if (isOfMembership && hasLeft(child(root, 'membership'))) return [];
  const date = dateOf(fieldAtPath(root, path));
  const simple = ownValue(SIMPLE, shapeOf(path));
  if (simple) return date === undefined ? [] : simple(date);
  if (path[0] !== 'membership') return [];
  return path[1] === 'events' ? eventClocks(place) : membershipClocks(place);
}
