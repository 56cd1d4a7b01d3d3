import type { Localized } from '../../../catalog/types.ts';

/** What is missing; `{detail}` is the path, the id or what the linter says. */
export const MISSING = {
  'no-answer': { en: 'There is no answer.', es: 'No hay respuesta.' },
  'not-covered': { en: 'The answer is for other sites.', es: 'La respuesta es para otras sedes.' },
  'no-evidence': {
    en: 'A must is answered without evidence.',
    es: 'Un criterio obligatorio se responde sin evidencia.',
  },
  'file-missing': { en: 'The file {detail} is not there.', es: 'El archivo {detail} no está.' },
  'file-outside': {
    en: 'The path {detail} leads out of the project, so it was not read.',
    es: 'La ruta {detail} sale del proyecto, así que no se leyó.',
  },
  'file-folder': {
    en: '{detail} is a folder; name the files in it.',
    es: '{detail} es una carpeta; nombre los archivos que contiene.',
  },
  'file-hidden': {
    en: 'The name of a file holds a secret, so it was left out.',
    es: 'El nombre de un archivo contiene un dato secreto, así que se omitió.',
  },
  'file-secret': {
    en: 'A secret stands in the file {detail}, so it was left out; ctpat lint says where.',
    es: 'El archivo {detail} contiene un dato secreto, así que se omitió; ctpat lint dice dónde.',
  },
  'file-empty': { en: 'The file {detail} is empty.', es: 'El archivo {detail} está vacío.' },
  'file-pointer': {
    en: '{detail} is only a pointer: run git lfs pull, then make the binder again.',
    es: '{detail} es solo un puntero: ejecute git lfs pull y arme la carpeta de nuevo.',
  },
  'file-unreadable': { en: 'The file {detail} cannot be read.', es: 'El archivo {detail} no se puede leer.' },
  'file-differs': {
    en: 'The file {detail} is not the one whose checksum the answer names.',
    es: 'El archivo {detail} no es aquel cuya suma de verificación indica la respuesta.',
  },
  'procedure-unknown': {
    en: 'There is no procedure {detail} in this project.',
    es: 'No existe el procedimiento {detail} en este proyecto.',
  },
  'procedure-hidden': {
    en: 'A secret stands in the procedure {detail}, so it was left out; ctpat lint says where.',
    es: 'El procedimiento {detail} contiene un dato secreto, así que se omitió; ctpat lint dice dónde.',
  },
  'no-procedure': { en: '{detail}', es: '{detail}' },
  expired: { en: '{detail}', es: '{detail}' },
  stale: { en: '{detail}', es: '{detail}' },
} as const satisfies Record<string, Localized>;

/** What only the visit shows, by reason. */
export const CANNOT_TELL = {
  documentation: {
    en: 'Whether a file shows what its name says: evidence is copied, never read.',
    es: 'Si un archivo muestra lo que dice su nombre: la evidencia se copia, nunca se lee.',
  },
  training: {
    en: 'Whether people know what they were taught: ask them.',
    es: 'Si las personas saben lo que se les enseñó: pregúnteles.',
  },
  'physical-gaps': {
    en: 'Whether fences, locks, lights and cameras are as the answers say: walk the site.',
    es: 'Si cercas, cerraduras, luces y cámaras están como dicen las respuestas: recorra la sede.',
  },
  'not-as-written': {
    en: 'Whether the work is done as written: watch it once, and compare with the records.',
    es: 'Si el trabajo se hace como está escrito: obsérvelo una vez y compárelo con los registros.',
  },
  partners: {
    en: 'Whether partners do what they stated: visit those of high risk, or call them.',
    es: 'Si los socios hacen lo que declararon: visite a los de alto riesgo, o llámelos.',
  },
} as const satisfies Record<string, Localized>;

/** Names of the severities. */
export const SEVERITIES = {
  error: { en: 'error', es: 'error' },
  warning: { en: 'warning', es: 'advertencia' },
  info: { en: 'note', es: 'nota' },
} as const satisfies Record<string, Localized>;
