import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { child, dateOf, textOf, type Field } from '../../model/field.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { readPartners } from '../../model/partner.ts';
import { after, expiry, months, type Clock, type ClockPlace } from './clock.ts';

/** Whether a date is the newest under a key of the items of a list: only that one starts a clock. */
function isNewest(list: readonly Field[], key: string, date: string): boolean {
  return list.every((item) => (dateOf(child(item, key)) ?? '') <= date);
}

/** Clocks of a partner: its certificates and their checks, questionnaires, visits, audits, weaknesses. Partners that ended rest. */
export function partnerClocks({ root, path, settings, today }: ClockPlace): Clock[] {
  const isRegister = path[0] === 'partners';
  const kind = isRegister ? 'PartnerRegister' : 'Partner';
  const holder = isRegister ? fieldAtPath(root, path.slice(0, 2)) : root;
  const partner = readPartners(kind, root).find(({ field }) => field.path.join() === holder?.path.join());
  const date = dateOf(fieldAtPath(root, path));
  if (!partner || date === undefined) return [];
  const ended = dateOf(partner.ended);
  if (ended !== undefined && ended <= today) return [];
  const parent = fieldAtPath(root, path.slice(0, -1));
  const key = path
    .slice(isRegister ? 2 : 0)
    .filter((step) => typeof step === 'string')
    .join('.');
  const cadence = settings.questionnaire[partner.risk ?? 'medium'];
  switch (key) {
    case 'certification.validUntil':
      return expiry(date);
    case 'certification.issued':
      // A certificate that has run out is due by that alone.
      return textOf(child(parent, 'programme')) === 'basc' && !isBefore(child(parent, 'validUntil'), today)
        ? [after(date, months(YEARLY_MONTHS), 'bascAudit')]
        : [];
    case 'certification.verified.on':
      return [after(date, months(YEARLY_MONTHS), 'statusCheck')];
    case 'questionnaire.received':
      return partner.risk === undefined ? [] : [after(date, cadence, 'questionnaire')];
    case 'visits.on':
      return partner.risk === 'high' && isNewest(partner.visits, 'on', date)
        ? [after(date, cadence, 'visitOfPartner')]
        : [];
    case 'audits.validUntil':
      return isNewest(partner.audits, 'validUntil', date) ? expiry(date) : [];
    case 'weaknesses.due':
      return [{ name: 'weakness', end: date, ...doneWhen(child(parent, 'closed')) }];
    default:
      return [];
  }
}

/** Whether a day is there and has passed. */
function isBefore(field: Field | undefined, today: string): boolean {
  const date = dateOf(field);
  return date !== undefined && date < today;
}

/** What was due is done once it is closed. */
export function doneWhen(closed: Field | undefined): { readonly done?: true } {
  return closed ? { done: true } : {};
}
