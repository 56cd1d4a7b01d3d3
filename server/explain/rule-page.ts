import type { Locale } from '../catalog/catalog.ts';

/** Path of a rule’s page in the reader’s language, below the folder of all rule pages: `profile/missing-criterion-text.md`. */
export function rulePagePath(rule: string, locale: Locale): string {
  return locale === 'en' ? `${rule}.md` : `${locale}/${rule}.md`;
}
