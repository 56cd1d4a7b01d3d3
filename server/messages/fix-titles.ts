/** Titles of fixes that several rules offer. */
export const FIX_TITLES = {
  changeTo: { en: 'Change to {value}', es: 'Cambiar a {value}' },
} as const;
