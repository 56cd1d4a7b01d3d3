import type { SpanishTexts } from '../rule-texts.ts';
import type { catalogRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof catalogRules> {
  return {
    'catalog/missing-file': {
      title: 'Falta el archivo de catálogo',
      description:
        'La clave `catalog` de una configuración nombra un archivo que no existe o que está fuera del proyecto.',
      messages: {
        missing: {
          what: 'El proyecto no tiene el archivo de catálogo {path}.',
          help: 'Corrija la ruta: es relativa a este archivo, distingue mayúsculas y no se siguen enlaces que salen del proyecto.',
        },
        outside: {
          what: 'El archivo de catálogo {path} está fuera del proyecto, así que no se lee.',
          help: 'Mueva el archivo dentro del proyecto.',
        },
      },
      why: 'Sin él, las entradas propias de la empresa no cuentan.',
    },
  };
}
