import type { Basis, Localized, Obligation } from '../catalog/types.ts';

/** Why a criterion matters, in one sentence. */
export const CRITERION_BINDS: Readonly<Record<Obligation, Localized>> = {
  must: {
    en: 'MSC {id} “{title}” is a must for {entity}.',
    es: 'El MSC {id} «{title}» es obligatorio para {entity}.',
  },
  should: {
    en: 'MSC {id} “{title}” is a should for {entity}.',
    es: 'El MSC {id} «{title}» es recomendado para {entity}.',
  },
};

/** Why a criterion matters, where the entity is not known. */
export const CRITERION_NAMED: Localized = { en: 'MSC {id} “{title}”.', es: 'MSC {id} «{title}».' };

/** On what an obligation rests, where that is less than seen. */
export const BASIS_NOTE: Readonly<Record<Basis, Localized | undefined>> = {
  seen: undefined,
  likely: undefined,
  inferred: {
    en: 'The criterion is worded for members generally; this entity’s own list was not seen.',
    es: 'El criterio está redactado para los miembros en general; la lista propia de esta entidad no se ha visto.',
  },
  doubtful: {
    en: 'It is doubtful that this entity’s own list holds the criterion; the level is one lower.',
    es: 'Es dudoso que la lista propia de esta entidad contenga el criterio; el nivel es uno más bajo.',
  },
};

/** Whose entry a criterion is, where the company’s own catalog holds it. */
export const OWN_ENTRY: Localized = {
  en: 'This entry comes from the company’s own catalog ({origin}).',
  es: 'Esta entrada viene del catálogo propio de la empresa ({origin}).',
};
