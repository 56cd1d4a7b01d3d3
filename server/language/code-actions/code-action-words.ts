import type { Localized } from '../../catalog/types.ts';

/** Titles of code actions. */
export const ACTIONS = {
  insertMust: {
    en: 'Insert missing must criteria ({count})',
    es: 'Insertar los criterios obligatorios que faltan ({count})',
  },
  insertAll: {
    en: 'Insert all missing criteria ({count})',
    es: 'Insertar todos los criterios que faltan ({count})',
  },
  skeleton: {
    en: 'Insert the skeleton of a profile: {entity}',
    es: 'Insertar el esqueleto de un perfil: {entity}',
  },
  setUnused: {
    en: 'Set company.conditions.{condition} to false',
    es: 'Poner company.conditions.{condition} en false',
  },
  suppress: {
    en: 'Silence {rule} here, with a reason',
    es: 'Silenciar {rule} aquí, con un motivo',
  },
  reason: { en: 'write the reason here', es: 'escriba aquí el motivo' },
} as const satisfies Record<string, Localized>;
