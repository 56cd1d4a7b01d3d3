import { addDuration, addMonths } from '../../calendar/calendar.ts';
import { YEARLY_MONTHS } from '../../calendar/program-times.ts';
import { recognize, type Recognition } from '../../catalog/recognition.ts';
import { read as readRecognition } from '../../generated/recognition.js';
import { activePartners } from '../../model/active-partners.ts';
import { child, dateOf, items, textOf, type Field } from '../../model/field.ts';
import type { Partner } from '../../kinds/partner/view.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { SharedContext } from '../shared-context.ts';

/** A certificate of a partner, and what it is worth. */
export interface Certificate {
  readonly field: Field;
  /** The field `program`, where it is written. */
  readonly programField: Field | undefined;
  readonly program: string;
  readonly recognition: Recognition;
  readonly issued: string | undefined;
  readonly validUntil: string | undefined;
  /** The day on which its status was checked. */
  readonly verified: string | undefined;
  readonly scopeSites: readonly Field[];
  /** Whether it meets the duty to watch the partner today: it counts, was checked and is in date. */
  readonly isGood: boolean;
  /** Whether it has run out, or a good one of the same program has taken its place. */
  readonly isPast: boolean;
}

/** An active partner and how it stands. */
export interface Standing {
  readonly partner: Partner;
  /** Its name as people say it: the legal name, else the id. */
  readonly name: string;
  readonly certificates: readonly Certificate[];
  /** Whether a recognized status takes the place of a questionnaire. */
  readonly isRecognized: boolean;
  /** Whether it claims a status that would count if it were checked and in date; that is told then. */
  readonly claimsStatus: boolean;
  /** The newest day on which somebody was there: a visit, or an audit by others that has not run out. */
  readonly seen: string | undefined;
  /** The day on which the newest questionnaire came back. */
  readonly questionnaire: string | undefined;
}

/** What standings are read from. */
export interface StandingContext {
  readonly document: Pick<SourceDocument, 'partners'>;
  readonly today: string;
}

const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), undefined);

function certificateOf(field: Field, { country }: Partner, today: string): Omit<Certificate, 'isPast'> {
  const programField = child(field, 'program');
  const program = textOf(programField) ?? '';
  const recognition = recognize(
    { program, certificate: textOf(child(field, 'certificate')), country },
    readRecognition(),
  );
  const issued = dateOf(child(field, 'issued'));
  const validUntil = dateOf(child(field, 'validUntil'));
  const verified = dateOf(child(child(field, 'verified'), 'date'));
  const isOld = (day: string | undefined) => day === undefined || addMonths(day, YEARLY_MONTHS) < today;
  const isBasc = recognition.type === 'recognized' && recognition.program.kind === 'basc';
  // A BASC certificate on record meets the duty by itself, for a year.
  const isFresh = isBasc ? issued === undefined || !isOld(issued) : !isOld(verified);
  const isGood =
    recognition.type === 'recognized' && isFresh && (validUntil === undefined || validUntil >= today);
  return {
    field,
    programField,
    program,
    recognition,
    issued,
    validUntil,
    verified,
    scopeSites: items(child(field, 'scopeSites')),
    isGood,
  };
}

/** Whether a certificate is of the same program and for the sites of another one, so that it can take its place. */
export function canReplace(
  other: Pick<Certificate, 'program' | 'scopeSites'>,
  one: Pick<Certificate, 'program' | 'scopeSites'>,
): boolean {
  if (other.program !== one.program) return false;
  const sites = new Set(other.scopeSites.map(textOf));
  return sites.size === 0 || one.scopeSites.every((site) => sites.has(textOf(site)));
}

function certificatesOf(partner: Partner, today: string): Certificate[] {
  const all = partner.certifications
    .map((field) => certificateOf(field, partner, today))
    .filter(({ program }) => program !== '');
  return all.map((one) => ({
    ...one,
    isPast:
      (one.validUntil ?? today) < today ||
      all.some((other) => other !== one && other.isGood && canReplace(other, one)),
  }));
}

/** The partners with whom business goes on, and how they stand. */
export function standings({ document, today }: StandingContext): Standing[] {
  return activePartners(document, today).map((partner) => {
    const certificates = certificatesOf(partner, today);
    const audits = partner.audits.map((audit) => {
      const until = dateOf(child(audit, 'validUntil'));
      return until !== undefined && until < today ? undefined : dateOf(child(audit, 'date'));
    });
    return {
      partner,
      name: partner.legalName ?? partner.id ?? '',
      certificates,
      isRecognized: certificates.some(({ isGood }) => isGood),
      claimsStatus: certificates.some(({ recognition }) => recognition.type === 'recognized'),
      seen: newest([...partner.visits.map((visit) => dateOf(child(visit, 'date'))), ...audits]),
      questionnaire: dateOf(child(child(partner.field, 'questionnaire'), 'received')),
    };
  });
}

/** How long a look at a partner counts: by its risk; the longest time where nobody rated it. */
export function lastsUntil(
  day: string,
  { partner }: Standing,
  { settings }: Pick<SharedContext, 'settings'>,
): string {
  return addDuration(day, settings.questionnaire[partner.risk ?? 'low']);
}

/** Where something that a partner lacks is told: at its id, else at its name. */
export function partnerPlace({ partner }: Standing): Field {
  return partner.idField ?? partner.field;
}
