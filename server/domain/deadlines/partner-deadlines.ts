import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import type { RecognizedProgram } from '../../catalog/recognition.ts';
import { child, dateOf, type Field } from '../../model/field.ts';
import { fieldAtPath } from '../../model/field-at-path.ts';
import { readPartner } from '../../kinds/partner/view.ts';
import { canReplace, standings, type Certificate, type Standing } from '../partners/standing.ts';
import { after, expiry, isNewest, months, type Clock, type ClockPlace } from './deadline.ts';

/** Clocks of a partner: its certificates and their checks, questionnaires, visits, audits, weaknesses. Partners that ended rest. */
export function partnerClocks({ root, path, settings, today }: ClockPlace): Clock[] {
  const isRegister = path[0] === 'partners';
  const holder = isRegister ? fieldAtPath(root, path.slice(0, 2)) : root;
  const partners = holder ? [readPartner(holder)] : [];
  const [standing] = standings({ document: { partners }, today });
  const date = dateOf(fieldAtPath(root, path));
  if (!standing || date === undefined) return [];
  const { partner, claimsStatus, seen = '' } = standing;
  const parent = fieldAtPath(root, path.slice(0, -1));
  const certificate = standing.certificates.find(
    ({ field }) => isSame(field, parent) || isSame(child(field, 'verified'), parent),
  );
  const key = path
    .slice(isRegister ? 2 : 0)
    .filter((step) => typeof step === 'string')
    .join('.');
  const cadence = settings.questionnaire[partner.risk ?? 'medium'];
  switch (key) {
    case 'certifications.validUntil':
      return isNewest(sameProgram(standing, certificate), 'validUntil', date) ? expiry(date) : [];
    case 'certifications.issued':
      return runningProgram(certificate)?.kind === 'basc'
        ? [after(date, months(YEARLY_MONTHS), 'bascAudit')]
        : [];
    case 'certifications.verified.date':
      return runningProgram(certificate) ? [after(date, months(YEARLY_MONTHS), 'statusCheck')] : [];
    case 'questionnaire.received':
      // A recognized status takes its place, a later visit renews it, and at high risk only a visit counts.
      return claimsStatus || seen > date || partner.risk === undefined || partner.risk === 'high'
        ? []
        : [after(date, cadence, 'questionnaire')];
    case 'visits.date':
      return partner.risk === 'high' && !claimsStatus && seen === date
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

function isSame(a: Field | undefined, b: Field | undefined): boolean {
  return a !== undefined && a.path.join() === b?.path.join();
}

/** A certificate and those that can take its place. */
function sameProgram({ certificates }: Standing, one: Certificate | undefined): Field[] {
  return certificates.filter((each) => one && canReplace(each, one)).map(({ field }) => field);
}

/** The program of a certificate that counts and whose own time runs: one that has run out is due by that alone. */
function runningProgram(certificate: Certificate | undefined): RecognizedProgram | undefined {
  if (certificate?.recognition.type !== 'recognized' || certificate.isPast) return undefined;
  return certificate.recognition.program;
}

/** What was due is done once it is closed. */
export function doneWhen(closed: Field | undefined): { readonly done?: true } {
  return closed ? { done: true } : {};
}
