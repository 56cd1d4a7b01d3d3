import type { Localized } from '../../catalog/types.ts';

/** What the command line says of changes. */
export const CHANGED = {
  compared: {
    en: 'Compared with commit {commit}; documents that changed: {changed}, others that depend on them: {dependent}. Findings elsewhere are not shown.',
    es: 'Comparado con el commit {commit}; documentos que cambiaron: {changed}, otros que dependen de ellos: {dependent}. Los hallazgos de los demás no se muestran.',
  },
} as const satisfies Record<string, Localized>;
