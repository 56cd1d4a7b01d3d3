import type { Localized } from '../catalog/types.ts';

/** What the language server says in its own voice. */
export const LSP = {
  oursByName: {
    en: '{name} is a CTPAT document by its name.',
    es: '{name} es un documento CTPAT por su nombre.',
  },
  oursByContent: {
    en: '{name} is a CTPAT document because it says apiVersion: ctpat/v1.',
    es: '{name} es un documento CTPAT porque dice apiVersion: ctpat/v1.',
  },
  linting: { en: '{done} of {all} documents', es: '{done} de {all} documentos' },
  lintingTitle: { en: 'Linting CTPAT documents', es: 'Revisando documentos CTPAT' },
} as const satisfies Record<string, Localized>;
