/** What a contact is in the program, as reports show it and imports read it. */
export const CONTACT_WORDS = {
  primary: { en: 'primary', es: 'principal' },
  officer: { en: 'officer', es: 'directivo' },
  alternate: { en: 'alternate', es: 'suplente' },
} as const;
