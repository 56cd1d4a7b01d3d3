import type { Locale } from '../../../catalogue/types.ts';
import type { ReportPerson } from '../../../features/report/report-data.ts';
import { say } from '../../../messages/fill.ts';
import { valueInWords } from '../../../messages/report-values.ts';
import { REPORT } from '../../../messages/report-words.ts';

/** The words of a report in one language. */
export interface Words {
  readonly locale: Locale;
  /** A text of the report, its `{names}` filled. */
  (key: keyof typeof REPORT, data?: Readonly<Record<string, string | number>>): string;
}

/** The words of a report in a language. */
export function wordsIn(locale: Locale): Words {
  return Object.assign(
    (key: keyof typeof REPORT, data?: Readonly<Record<string, string | number>>) =>
      say(REPORT[key], locale, data),
    { locale },
  );
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

/** A country in words; the text itself where it is no code. */
export function country(code: string | undefined, { locale }: Words): string | undefined {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

/** A date in words: November 24, 2026. */
export function longDate(date: string, { locale }: Words): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** A month, `YYYY-MM`, in short words: Nov 2026. */
export function shortMonth(month: string, { locale }: Words): string {
  const style = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(new Date(`${month}-01T00:00:00Z`));
}
