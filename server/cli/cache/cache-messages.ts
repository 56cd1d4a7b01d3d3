import type { Localized } from '../../catalog/types.ts';

/** What the command line says of the cache. */
export const CACHE = {
  document: {
    en: 'The cache cannot be kept in {file}, which is the name of a document. Name another file after --cache-location.',
    es: 'La caché no se puede guardar en {file}, que es el nombre de un documento. Indique otro archivo después de --cache-location.',
  },
  link: {
    en: 'a link leads out of the project',
    es: 'un enlace lleva fuera del proyecto',
  },
  unwritable: {
    en: 'The cache {file} cannot be written ({reason}); the result is complete, and the next run will take as long. Choose another place with --cache-location.',
    es: 'La caché {file} no se puede escribir ({reason}); el resultado está completo, y la próxima ejecución tardará lo mismo. Elija otro lugar con --cache-location.',
  },
} as const satisfies Record<string, Localized>;
