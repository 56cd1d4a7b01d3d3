import type { Localized } from '../../catalog/types.ts';

/** What `ctpat init` says in its own voice. */
export const INIT = {
  missing: {
    en: 'Say {flags}, for example: ctpat init --entity importer --company "Harbor Pine LLC" --country US. In a terminal, ctpat init alone asks for everything.',
    es: 'Indique {flags}, por ejemplo: ctpat init --entity importer --company "Harbor Pine LLC" --country US. En una terminal, ctpat init solo lo pregunta todo.',
  },
  emptyCompany: {
    en: '--company is empty; write the registered name of the company.',
    es: '--company está vacío; escriba la razón social de la empresa.',
  },
  badCountry: {
    en: '“{value}” is not a country; write two capital letters, such as US or MX.',
    es: '«{value}» no es un país; escriba dos letras mayúsculas, como US o MX.',
  },
  badSiteKey: {
    en: '“{key}” is nothing that --site takes{meant}; it takes {all}, for example --site "Laredo, TX; country=US; activities=cargo-handling,cargo-storage".',
    es: '--site no admite «{key}»{meant}; admite {all}, por ejemplo --site "Laredo, TX; country=US; activities=cargo-handling,cargo-storage".',
  },
  badSiteValue: {
    en: '--site: {key} cannot be “{value}”; write {wanted}.',
    es: '--site: {key} no puede ser «{value}»; escriba {wanted}.',
  },
  siteTwice: {
    en: 'Two sites have the id {id}; give one of them another.',
    es: 'Dos sitios tienen el id {id}; dé otro a uno de ellos.',
  },
  anId: {
    en: 'lower-case letters, digits and hyphens',
    es: 'letras minúsculas, dígitos y guiones',
  },
  aLanguage: { en: 'codes such as en or en,es', es: 'códigos como es o en,es' },
  trueOrFalse: { en: 'true or false', es: 'true o false' },
  unknownCondition: {
    en: 'There is no condition “{key}”{meant}. Choose from {all}.',
    es: 'No existe la condición «{key}»{meant}. Elija entre {all}.',
  },
  badCondition: {
    en: '“{value}” does not say whether a condition is so. Write --with cameras=true, or --without cameras.',
    es: '«{value}» no dice si una condición se da. Escriba --with cameras=true, o --without cameras.',
  },
  conditionTwice: {
    en: 'The condition {key} is said to be true and to be false; leave one of them out.',
    es: 'La condición {key} se indica como verdadera y como falsa; omita una de las dos.',
  },
  meant: { en: ' (did you mean {nearest}?)', es: ' (¿quiso decir {nearest}?)' },
  notAFolder: {
    en: '{path} is there and is no folder; choose another folder.',
    es: '{path} ya existe y no es una carpeta; elija otra carpeta.',
  },
  link: {
    en: '{path} is a link to another place, and nothing is written through links; nothing was written.',
    es: '{path} es un enlace a otro lugar, y no se escribe a través de enlaces; no se escribió nada.',
  },
  existing: {
    en: 'Nothing was written, because this is there already: {files}. Choose another folder, or write only what is not there with --add-missing.',
    es: 'No se escribió nada, porque esto ya existe: {files}. Elija otra carpeta, o escriba solo lo que falta con --add-missing.',
  },
  unwritable: {
    en: 'The file {file} could not be written ({reason}); nothing of the new project was left behind.',
    es: 'No se pudo escribir el archivo {file} ({reason}); no quedó nada del nuevo proyecto.',
  },
  ciNotAtTop: {
    en: 'A CI system looks for its job at the top of the repository only, and the folder is below it. Use --ci none, and see the guide for a job to copy.',
    es: 'Un sistema de CI busca su trabajo solo en lo más alto del repositorio, y la carpeta está más abajo. Use --ci none; la guía tiene un trabajo para copiar.',
  },
  cancelled: { en: 'Nothing was written.', es: 'No se escribió nada.' },
  nothingMissing: {
    en: 'Everything is there already; nothing was written.',
    es: 'Todo existe ya; no se escribió nada.',
  },
  planned: {
    en: 'Files that would be written in {folder}: {count}',
    es: 'Archivos que se escribirían en {folder}: {count}',
  },
  written: {
    en: 'Files written in {folder}: {count}',
    es: 'Archivos escritos en {folder}: {count}',
  },
  thisFolder: { en: 'this folder', es: 'esta carpeta' },
  openProfile: {
    en: '1. Open {profile} in an editor and answer the criteria, the musts first; the comments say what is asked.',
    es: '1. Abra {profile} en un editor y responda los criterios, primero los obligatorios; los comentarios dicen qué se pide.',
  },
  writeProcedures: {
    en: '2. Fill in the templates under procedures/, and have each one approved.',
    es: '2. Llene las plantillas de procedures/ y haga aprobar cada una.',
  },
  lint: {
    en: '3. Run {command}: it lists what is still to be written, and why it matters.',
    es: '3. Ejecute {command}: lista lo que falta por escribir y por qué importa.',
  },
} as const satisfies Record<string, Localized>;
