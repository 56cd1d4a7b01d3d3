import { isDate, parseDuration } from '../calendar/calendar.ts';
import type { JsonObject } from '../syntax/yaml/value.ts';
import type { Cell } from './table.ts';
import { foldLetters } from '../syntax/letters.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'ene', 'enero'],
  ['feb', 'february', 'febrero'],
  ['mar', 'march', 'marzo'],
  ['apr', 'april', 'abr', 'abril'],
  ['may', 'mayo'],
  ['jun', 'june', 'junio'],
  ['jul', 'july', 'julio'],
  ['aug', 'august', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'septiembre', 'set'],
  ['oct', 'october', 'octubre'],
  ['nov', 'november', 'noviembre'],
  ['dec', 'december', 'dic', 'diciembre'],
];

const FREQUENCIES: Readonly<Record<string, readonly string[]>> = {
  P1D: ['daily', 'every day', 'diario', 'diaria', 'diariamente', 'cada dia'],
  P1W: ['weekly', 'every week', 'semanal', 'semanalmente', 'cada semana'],
  P2W: ['every two weeks', 'biweekly', 'quincenal', 'cada dos semanas'],
  P1M: ['monthly', 'every month', 'mensual', 'mensualmente', 'cada mes'],
  P2M: ['every two months', 'bimestral', 'cada dos meses'],
  P3M: ['quarterly', 'every three months', 'every quarter', 'trimestral', 'cada tres meses'],
  P6M: ['every six months', 'semiannual', 'semiannually', 'twice a year', 'semestral', 'cada seis meses'],
  P1Y: ['annual', 'annually', 'yearly', 'every year', 'once a year', 'anual', 'anualmente', 'cada ano'],
  P2Y: ['every two years', 'biennial', 'bienal', 'cada dos anos'],
};

/** A text as words are compared: small letters, no accents. */
export function plainWords(text: string): string {
  return foldLetters(text)
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim();
}

const two = (text: string | number) => String(text).padStart(2, '0');

/** A date, `YYYY-MM-DD`; undefined where it is none, or where day and month could be exchanged (03/04/2026). */
export function dateIn(cell: Cell): string | undefined {
  if (cell.date !== undefined) return cell.date;
  const text = cell.text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (numbers) {
    const [, first = '', second = '', year] = numbers;
    if (Number(first) > 12) return existing(year, second, first);
    return Number(second) > 12 || first === second ? existing(year, first, second) : undefined;
  }
  const words = plainWords(text)
    .replace(/\b(?:de|del)\b/g, ' ')
    .replace(/\s+/g, ' ');
  const dayFirst = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(words);
  if (dayFirst) return existing(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]+) (\d{1,2}) (\d{4})$/.exec(words);
  return monthFirst ? existing(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

function monthOf(word: string | undefined): string {
  return String(MONTHS.findIndex((names) => names.includes(word ?? '')) + 1);
}

function existing(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${two(month)}-${two(day)}`;
  return isDate(date) ? date : undefined;
}

/** An ISO 8601 duration, written so or in common words; undefined for anything else. */
export function durationIn(text: string): string | undefined {
  if (parseDuration(text)) return text;
  const words = plainWords(text);
  return Object.entries(FREQUENCIES).find(([, names]) => names.includes(words))?.[0];
}

const VALID_UNTIL = /^(?:valid until|valido hasta|válido hasta)\s+(\d{4}-\d{2}-\d{2})$/i;
const RECORD = /^(?:record|registro):\s*/i;
const FILE = /^(?:file|archivo):\s*/i;

/**
 * Pieces of evidence, one a line: the path, the address or the words, and after bars what it is, its date and how long it is
 * valid, as `ctpat report` writes them.
 */
export function evidenceIn(text: string): JsonObject[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^[•*-]\s+/, ''))
    .filter((line) => line !== '')
    .map((line) => {
      const [place = '', ...details] = line.split(/\s+\|\s+/);
      const rest: Record<string, string> = {};
      for (const detail of details) {
        const until = VALID_UNTIL.exec(detail)?.[1];
        if (until !== undefined) rest['validUntil'] = until;
        else if (isDate(detail)) rest['date'] = detail;
        else if (detail !== '') rest['kind'] = detail;
      }
      return { ...placeOf(place), ...rest };
    });
}

/** A path has no spaces around its slashes and an ending; what is neither path nor address is a place in words. */
function placeOf(place: string): JsonObject {
  if (/^https?:\/\/\S+$/i.test(place)) return { url: place };
  if (RECORD.test(place)) return { record: place.replace(RECORD, '') };
  if (FILE.test(place)) return { file: place.replace(FILE, '') };
  return /^[^|<>"?*:]*\.(?=[a-z0-9]*[a-z])[a-z0-9]{2,5}$/i.test(place) && !/^[/\\]/.test(place)
    ? { file: place.replaceAll('\\', '/') }
    : { record: place };
}

/** The parts of a list: lines, or what semicolons or commas part. */
export function partsOf(text: string): string[] {
  return text
    .split(/[\n;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
