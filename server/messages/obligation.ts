import type { Localized, Obligation } from '../catalog/types.ts';

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

/** Why a finding is one level lower than its obligation. */
export const DOUBTFUL: Localized = {
  en: 'It is doubtful that this entity’s own list holds the criterion; the level is one lower.',
  es: 'Es dudoso que la lista propia de esta entidad contenga el criterio; el nivel es uno más bajo.',
};

/** Whose entry a criterion is, where the company’s own catalog holds it. */
export const OWN_ENTRY: Localized = {
  en: 'This entry comes from the company’s own catalog ({origin}).',
  es: 'Esta entrada viene del catálogo propio de la empresa ({origin}).',
};
