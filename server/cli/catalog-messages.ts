/** What the command line says of an entity type that it does not know. */
export const CATALOG_CLI = {
  unknownEntity: {
    en: 'There is no entity type “{entity}”. Choose from {all}.',
    es: 'No existe el tipo de entidad «{entity}». Elija entre {all}.',
  },
  misspelledEntity: {
    en: 'There is no entity type “{entity}”; did you mean {nearest}? There are {all}.',
    es: 'No existe el tipo de entidad «{entity}»; ¿quiso decir {nearest}? Existen {all}.',
  },
} as const;
