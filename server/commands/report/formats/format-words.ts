import type { Locale } from '../../../catalog/types.ts';
import type { ReportData, ReportPerson } from '../core/report-data.ts';
import { say } from '../../../messages/fill.ts';
import { valueInWords } from '../../../messages/value-words.ts';
import { COUNTED, REPORT } from '../report-words.ts';

/** The words of a report in one language. */
export interface Words {
  readonly locale: Locale;
  /** A text of the report, its `{names}` filled. */
  (key: keyof typeof REPORT, data?: Readonly<Record<string, string | number>>): string;
}

/** The words of a report in a language. */
export function wordsIn(locale: Locale): Words {
  const words = (key: keyof typeof REPORT, data?: Readonly<Record<string, string | number>>) =>
    say(REPORT[key], locale, data);
  return Object.assign(words, { locale });
}

/** A number with what is counted: 3 sites. */
function counted(key: keyof typeof COUNTED, count: number, { locale }: Words): string {
  return `${String(count)} ${COUNTED[key][locale][count === 1 ? 0 : 1]}`;
}

/** How much was read. */
export function scopeOf({ meta, profiles, partners, procedures }: ReportData, words: Words): string {
  const sites = profiles.reduce((all, profile) => all + profile.sites.length, 0);
  return words('scope', {
    profiles: counted('profile', profiles.length, words),
    sites: counted('site', sites, words),
    partners: counted('partner', partners.length, words),
    procedures: counted('procedure', procedures.length, words),
    files: counted('file', meta.files, words),
  });
}

/** A share as the language writes it; a dash where there is none. */
export function percentage(share: number | undefined, { locale }: Words): string {
  if (share === undefined) return '–';
  return `${String(share)}${locale === 'es' ? '\u202F%' : '%'}`;
}

/** Names in a sentence: A, B, and C. */
export function joined(names: readonly string[], { locale }: Words): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** A value of the format in words; undefined where there is none. */
export function value(text: string | undefined, { locale }: Words): string | undefined {
  return text === undefined ? undefined : valueInWords(text, locale);
}

/** Who answers for something, in a few words: the name and the role, as far as they are known. */
export function person(owner: ReportPerson | undefined): string | undefined {
  if (!owner) return undefined;
  return [owner.name, owner.role].filter((text) => text !== undefined).join(', ') || owner.id;
}

/** The most sites that are named one by one. */
const MOST_SITES = 6;

/** The sites that something is about: all, or their names, the last of many only counted. */
export function siteList(sites: readonly string[], words: Words): string {
  if (sites.length === 0) return words('all');
  const more = sites.length - MOST_SITES;
  return [...sites.slice(0, MOST_SITES), ...(more > 0 ? [`+${String(more)}`] : [])].join(', ');
}

/** A country in words; the text itself where it is no code. */
export function country(code: string | undefined, { locale }: Words): string | undefined {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

/** A date in words: November 24, 2026. */
export function longDate(date: string, { locale }: Words): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(new Date(`${date}T00:00:00Z`));
}

/** A month, `YYYY-MM`, in short words: Nov 2026. */
export function shortMonth(month: string, { locale }: Words): string {
  const style = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(new Date(`${month}-01T00:00:00Z`));
}
