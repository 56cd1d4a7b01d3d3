import type { Localized } from '../../catalog/types.ts';

/** What `ctpat print` says. */
export const PRINT = {
  oneFile: {
    en: 'Name one file with a profile; {path} is none.',
    es: 'Nombre un archivo con un perfil; {path} no lo es.',
  },
  noProfile: {
    en: 'The file {path} holds no security profile.',
    es: 'El archivo {path} no contiene un perfil de seguridad.',
  },
  missingBase: {
    en: 'The profile {path} builds on {base}, which cannot be used. Run ctpat lint {path} to see why.',
    es: 'El perfil {path} se construye sobre {base}, que no se puede usar. Ejecute ctpat lint {path} para ver por qué.',
  },
} as const satisfies Record<string, Localized>;
