import type { Locale } from '../catalog/types.ts';

const UNITS = [
  ['Y', { en: ['year', 'years'], es: ['año', 'años'] }],
  ['M', { en: ['month', 'months'], es: ['mes', 'meses'] }],
  ['W', { en: ['week', 'weeks'], es: ['semana', 'semanas'] }],
  ['D', { en: ['day', 'days'], es: ['día', 'días'] }],
] as const;

/** A duration in words: `P1Y6M` is "1 year and 6 months"; undefined where the text is no duration. */
export function durationInWords(text: string, locale: Locale): string | undefined {
  if (!/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/.test(text)) return undefined;
  const parts = UNITS.flatMap(([letter, words]) => {
    const count = Number(new RegExp(`(\\d+)${letter}`).exec(text)?.[1] ?? 0);
    return count === 0 ? [] : [`${count} ${words[locale][count === 1 ? 0 : 1]}`];
  });
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    parts.length > 0 ? parts : [`0 ${UNITS[3][1][locale][1]}`],
  );
}
