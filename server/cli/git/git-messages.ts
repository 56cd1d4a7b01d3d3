import type { Localized } from '../../catalog/types.ts';

/** What the command line says where it asks git. */
export const GIT = {
  noProgram: {
    en: '{option} asks the program git, which is not installed or not on the path.',
    es: '{option} pregunta al programa git, que no está instalado o no está en la ruta.',
  },
  noRepository: {
    en: '{option} compares with what git has kept, and git does not take {folder} for a repository of yours.',
    es: '{option} compara con lo que git ha guardado, y git no toma {folder} por un repositorio suyo.',
  },
  unknownRef: {
    en: 'Git knows no commit, branch or tag “{ref}” here. Check the spelling; in CI, fetch it first.',
    es: 'Git no conoce aquí ningún commit, rama ni etiqueta «{ref}». Revise la ortografía; en CI, tráigalo antes.',
  },
  unknownInShallow: {
    en: 'Git knows no commit, branch or tag “{ref}” here, and this clone holds only the newest commits. Fetch more: git fetch --depth=1000 origin, or fetch-depth: 0 for actions/checkout.',
    es: 'Git no conoce aquí ningún commit, rama ni etiqueta «{ref}», y este clon solo contiene los commits más recientes. Traiga más: git fetch --depth=1000 origin, o fetch-depth: 0 en actions/checkout.',
  },
  noCommit: {
    en: '{option} compares with a commit, and there is none yet. Commit first.',
    es: '{option} compara con un commit, y aún no hay ninguno. Haga primero un commit.',
  },
  failed: {
    en: 'Git could not do what {option} asked of it. Run it again with CTPAT_DEBUG=1 to see what git says.',
    es: 'Git no pudo hacer lo que {option} le pidió. Ejecútelo de nuevo con CTPAT_DEBUG=1 para ver qué dice git.',
  },
} as const satisfies Record<string, Localized>;
