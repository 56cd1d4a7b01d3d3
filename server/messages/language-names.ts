import type { Locale } from '../catalog/types.ts';

/** The name of a language in the reader’s language, by its ISO 639 code; a code without a name stays as it is. */
export function languageName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    // What is written may have no form of a language code.
    return code;
  }
}
