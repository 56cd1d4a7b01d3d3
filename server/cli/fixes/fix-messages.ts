import type { Localized } from '../../catalog/types.ts';

/** What the command line says of fixes. */
export const FIX = {
  fixed: { en: '{findings} mended in {files}.', es: '{findings} corregidos en {files}.' },
  fixedOne: { en: '{findings} mended in {files}.', es: '{findings} corregido en {files}.' },
  wouldFix: {
    en: '{findings} could be mended in {files}; nothing was written.',
    es: '{findings} se podrían corregir en {files}; no se escribió nada.',
  },
  wouldFixOne: {
    en: '{findings} could be mended in {files}; nothing was written.',
    es: '{findings} se podría corregir en {files}; no se escribió nada.',
  },
  nothing: {
    en: 'There is nothing that can be mended without your judgment.',
    es: 'No hay nada que se pueda corregir sin su criterio.',
  },
  changedMeanwhile: {
    en: '{file} was changed by somebody else in the meantime, so nothing was written. Run it again.',
    es: 'Mientras tanto, alguien más modificó {file}, así que no se escribió nada. Ejecútelo de nuevo.',
  },
  unwritable: {
    en: '{file} cannot be written ({reason}). See whether you may write there.',
    es: '{file} no se puede escribir ({reason}). Vea si tiene permiso de escritura.',
  },
  outside: {
    en: '{file} leads out of the project and stays as it is.',
    es: '{file} lleva fuera del proyecto y queda como está.',
  },
  secret: {
    en: 'The changes of {file} are not shown, because a secret stands next to them.',
    es: 'Los cambios de {file} no se muestran, porque junto a ellos hay un secreto.',
  },
} as const satisfies Record<string, Localized>;
