import type { Locale, Localized } from '../catalog/types.ts';

/** Puts values into the `{names}` of a text; an unknown name stays as it is. */
export function fill(text: string, data: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : whole,
  );
}

/** The text in a language, its `{names}` filled. */
export function say(
  text: Localized,
  locale: Locale,
  data?: Readonly<Record<string, string | number>>,
): string {
  return fill(text[locale], data);
}
