import type { Localized } from '../../catalog/types.ts';

/** What `ctpat binder` says. */
export const BINDER = {
  noProfile: {
    en: 'No security profile of an entity type was found in {path}; a binder is made for one.',
    es: 'No se encontró ningún perfil de seguridad con tipo de entidad en {path}; una carpeta se arma para uno.',
  },
  several: {
    en: 'There are several profiles: {ids}. Say for which one with --profile.',
    es: 'Hay varios perfiles: {ids}. Diga para cuál con --profile.',
  },
  unknown: {
    en: 'There is no profile “{id}” with an entity type here; there is {ids}.',
    es: 'Aquí no hay ningún perfil «{id}» con tipo de entidad; hay {ids}.',
  },
  ambiguous: {
    en: 'Several profiles have the id “{id}”: {files}. Name the file of one of them.',
    es: 'Varios perfiles tienen el id «{id}»: {files}. Nombre el archivo de uno de ellos.',
  },
  missingBase: {
    en: 'The profile {id} builds on {base}, which cannot be used. Run ctpat lint to see why.',
    es: 'El perfil {id} se construye sobre {base}, que no se puede usar. Ejecute ctpat lint para ver por qué.',
  },
  unknownSection: {
    en: '“{value}” is no section. Name sections by key or number, for example sealSecurity,9; the keys are {allowed}.',
    es: '«{value}» no es una sección. Nómbrelas por clave o número, por ejemplo sealSecurity,9; las claves son {allowed}.',
  },
  emptySections: {
    en: 'None of the criteria that this profile is asked belongs to {sections}.',
    es: 'Ninguno de los criterios que se piden a este perfil pertenece a {sections}.',
  },
  exists: {
    en: '{file} exists already and is never overwritten. Choose another name with --output, or move it away.',
    es: '{file} ya existe y nunca se sobrescribe. Elija otro nombre con --output, o muévalo.',
  },
  unwritable: {
    en: 'The binder {file} cannot be written ({reason}); nothing was left there. Choose another place with --output.',
    es: 'La carpeta {file} no se puede escribir ({reason}); no quedó nada allí. Elija otro lugar con --output.',
  },
  changed: {
    en: 'The file {file} changed while the binder was made; nothing was left behind. Run it again.',
    es: 'El archivo {file} cambió mientras se armaba la carpeta; no quedó nada. Ejecútelo de nuevo.',
  },
  interrupted: {
    en: 'Interrupted; nothing of {file} was left behind.',
    es: 'Interrumpido; no quedó nada de {file}.',
  },
  tooLarge: {
    en: 'A zip holds at most 4 GB and 65,535 files, and this binder would be larger. Make a folder: --output without .zip at the end.',
    es: 'Un zip admite como máximo 4 GB y 65 535 archivos, y esta carpeta sería mayor. Arme una carpeta: --output sin .zip al final.',
  },
  insideProject: {
    en: 'The binder lies in the project, where ctpat lint would find its procedures as second copies. Move it out, or name it under exclude in ctpat.config.yaml.',
    es: 'La carpeta está dentro del proyecto, donde ctpat lint encontraría sus procedimientos como segundas copias. Sáquela, o nómbrela en exclude de ctpat.config.yaml.',
  },
  linting: { en: 'Checking {done} of {all} documents', es: 'Revisando {done} de {all} documentos' },
  reading: { en: 'Reading {done} of {all} files', es: 'Leyendo {done} de {all} archivos' },
  writing: { en: 'Writing {done} of {all} files', es: 'Escribiendo {done} de {all} archivos' },
  done: {
    en: 'Binder {file} for {id}: {files} files of evidence and procedures, {size}.',
    es: 'Carpeta {file} para {id}: {files} archivos de evidencia y procedimientos, {size}.',
  },
  nothingMissing: { en: 'Nothing is missing.', es: 'No falta nada.' },
  oneMissing: { en: '1 thing is missing, see {page}.', es: 'Falta 1 cosa, vea {page}.' },
  missing: { en: '{count} things are missing, see {page}.', es: 'Faltan {count} cosas, vea {page}.' },
} as const satisfies Record<string, Localized>;
