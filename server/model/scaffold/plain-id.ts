/** A text as an id: lower case, no accents, words joined by hyphens, `Harbor Piñe, LLC` gives `harbor-pine-llc`. Empty where nothing is left. */
export function plainId(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
