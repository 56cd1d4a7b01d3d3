import type { Localized } from '../../catalog/types.ts';

/** What links say when the pointer rests on them. */
export const LINK = {
  evidence: { en: 'Open the evidence file {path}', es: 'Abrir el archivo de evidencia {path}' },
  profile: { en: 'Open the profile {path}', es: 'Abrir el perfil {path}' },
  catalog: { en: 'Open the catalog file {path}', es: 'Abrir el archivo del catálogo {path}' },
  procedure: { en: 'Open the procedure {name}', es: 'Abrir el procedimiento {name}' },
  heading: {
    en: 'Open the procedure {name} at “{heading}”',
    es: 'Abrir el procedimiento {name} en «{heading}»',
  },
} as const satisfies Record<string, Localized>;
