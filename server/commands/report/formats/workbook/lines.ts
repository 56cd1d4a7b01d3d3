import type { Locale } from '../../../../catalog/catalog.ts';
import type {
  ReportCertificate,
  ReportEvidence,
  ReportPerson,
  ReportProcedureLink,
} from '../../core/report-data.ts';
import { evidenceIn } from '../../../../spreadsheets/cell-values.ts';
import { say } from '../../../../messages/fill.ts';
import { WORKBOOK } from '../../workbook-words.ts';

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Who answers for something: name and role, and the id that documents use in brackets. */
export function personLine(person: ReportPerson | undefined): string | undefined {
  if (!person) return undefined;
  const { id, name, role } = person;
  const words = [name, role].filter((word) => word !== undefined).join(', ');
  if (id === undefined) return words;
  return words === '' ? `[${id}]` : `${words} [${id}]`;
}

/** Procedures, one a line, with their titles in parentheses. */
export function procedureLines(procedures: readonly ReportProcedureLink[]): string {
  return procedures
    .map(({ id, title }) => (title === undefined || /\s/.test(id) ? id : `${id} (${inOneLine(title)})`))
    .join('\n');
}

/** Pieces of evidence, one a line: the place, and after bars what it is, its date and its validity. */
export function evidenceLines(evidence: readonly ReportEvidence[], locale: Locale): string {
  return evidence
    .map(({ type, place, kind, date, validUntil }) => {
      const until =
        validUntil === undefined ? undefined : say(WORKBOOK.validUntil, locale, { date: validUntil });
      return [placeLine(type, inOneLine(place), locale), kind && inOneLine(kind), date, until]
        .filter((part) => part !== undefined && part !== '')
        .join(' | ');
    })
    .join('\n');
}

/** A place; what would be read back as something else says what it is. */
function placeLine(type: ReportEvidence['type'], place: string, locale: Locale): string {
  const [read] = evidenceIn(place);
  if (type === 'url' || (read && type in read && !/^(?:record|registro|file|archivo):/i.test(place)))
    return place;
  return say(WORKBOOK[type], locale, { place });
}

/** Certificates, one a line. */
export function certificateLines(certificates: readonly ReportCertificate[], locale: Locale): string {
  const dated = (key: 'issued' | 'validUntil' | 'verified', date: string | undefined) =>
    date === undefined ? undefined : say(WORKBOOK[key], locale, { date });
  return certificates
    .map(({ program, certificate, issued, validUntil, verified }) =>
      [
        program,
        certificate && inOneLine(certificate),
        dated('issued', issued),
        dated('validUntil', validUntil),
        dated('verified', verified),
      ]
        .filter((part) => part !== undefined && part !== '')
        .join(' | '),
    )
    .join('\n');
}
