import type { Localized } from '../../catalog/types.ts';

/** Why something cannot be renamed. */
export const RENAME = {
  nothing: {
    en: 'There is no id or heading here that can be renamed.',
    es: 'Aquí no hay un id ni un título que se pueda cambiar.',
  },
  criterion: {
    en: 'The number of a criterion comes from the catalog and cannot be changed here.',
    es: 'El número de un criterio viene del catálogo y no se puede cambiar aquí.',
  },
  file: {
    en: 'This is the path of a file. Rename the file itself in the list of files; the paths to it follow.',
    es: 'Esta es la ruta de un archivo. Cambie el nombre del archivo en la lista de archivos; las rutas que llevan a él se ajustan solas.',
  },
  bodyPart: {
    en: 'The parts of a procedure written in YAML have fixed names.',
    es: 'Las partes de un procedimiento escrito en YAML tienen nombres fijos.',
  },
  section: {
    en: 'The names of sections are fixed. This one is called {name}.',
    es: 'Los nombres de las secciones son fijos. Esta se llama {name}.',
  },
  sectionThere: {
    en: 'This profile already has a section {name}. Move the answers there by hand.',
    es: 'Este perfil ya tiene una sección {name}. Pase ahí las respuestas a mano.',
  },
  severalDocuments: {
    en: 'Several documents have the id {id}, so nobody can tell which one is meant. Give one of them another id by hand first.',
    es: 'Varios documentos tienen el id {id}, y no se sabe a cuál se refieren los demás. Primero dé a mano otro id a uno de ellos.',
  },
  notAnId: {
    en: '“{name}” cannot be an id. Write words in lower case, without accents, joined by hyphens, for example seal-control.',
    es: '«{name}» no puede ser un id. Escriba palabras en minúsculas, sin acentos y unidas por guiones, por ejemplo control-de-sellos.',
  },
  taken: {
    en: 'The id {name} is already taken in {file}. Choose another one.',
    es: 'El id {name} ya está en uso en {file}. Elija otro.',
  },
  notAHeading: {
    en: 'A heading needs words, on one line.',
    es: 'Un título necesita palabras, en una sola línea.',
  },
  headingTaken: {
    en: 'The procedure already has a heading that is referred to as #{name}. Choose other words.',
    es: 'El procedimiento ya tiene un título al que se hace referencia como #{name}. Elija otras palabras.',
  },
} as const satisfies Record<string, Localized>;

/** Why a renaming is refused. */
export type Refusal = keyof typeof RENAME;
