import type { Localized } from '../../catalog/types.ts';

/** What hovers say about references. */
export const REFERENCE = {
  inFile: { en: '{Thing} in {file}', es: '{Thing} en {file}' },
  unknown: { en: 'The project has no {thing} `{id}`.', es: 'En el proyecto no hay {thing} `{id}`.' },
  several: {
    en: 'The project has several with this id: {files}. Write the document before it: `document-id#{id}`.',
    es: 'El proyecto tiene varios con este id: {files}. Escriba antes el documento: `id-del-documento#{id}`.',
  },
  dates: { en: 'Dates', es: 'Fechas' },
} as const satisfies Record<string, Localized>;
