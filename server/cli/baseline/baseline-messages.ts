import type { Localized } from '../../catalog/types.ts';

/** What the command line says of baselines. */
export const BASELINE = {
  missing: {
    en: 'There is no baseline {file}. Check the path, or write one with --write-baseline.',
    es: 'No hay línea base {file}. Revise la ruta, o escriba una con --write-baseline.',
  },
  malformed: {
    en: 'The file {file} is not a baseline that this version can read. Restore it, or write it anew with --write-baseline.',
    es: 'El archivo {file} no es una línea base que esta versión pueda leer. Recupérelo, o escríbalo de nuevo con --write-baseline.',
  },
  outside: {
    en: 'The configuration puts the baseline at {file}, outside the project. Name a place below the configuration.',
    es: 'La configuración pone la línea base en {file}, fuera del proyecto. Nombre un lugar debajo de la configuración.',
  },
  unwritable: {
    en: 'The baseline {file} cannot be written ({reason}). See whether its folder exists and whether you may write there.',
    es: 'La línea base {file} no se puede escribir ({reason}). Vea si su carpeta existe y si tiene permiso de escritura.',
  },
  severalProjects: {
    en: '--baseline is about one project, and these paths belong to several. Lint one at a time, or leave --baseline out: each project then has its own.',
    es: '--baseline es para un solo proyecto, y estas rutas son de varios. Revise uno a la vez, u omita --baseline: entonces cada proyecto tiene la suya.',
  },
  notAtCommit: {
    en: 'The commit to compare with has no baseline {file}, so every finding is told.',
    es: 'El commit con el que se compara no tiene línea base {file}, así que se muestra cada hallazgo.',
  },
  written: {
    en: 'The baseline {file} holds {findings} now.',
    es: 'La línea base {file} contiene ahora {findings}.',
  },
  stale: {
    en: 'In the baseline {file} stands what it has no use for any more ({findings}). Take it out with --prune-baseline:',
    es: 'En la línea base {file} hay algo que ya no le sirve ({findings}). Quítelo con --prune-baseline:',
  },
  pruned: {
    en: 'What the baseline {file} has no use for any more was taken out: {findings}.',
    es: 'Lo que ya no le servía a la línea base {file} se quitó: {findings}.',
  },
  nothingToPrune: {
    en: 'Everything in the baseline {file} is still found.',
    es: 'Todo lo que está en la línea base {file} aún se encuentra.',
  },
  unknownRule: { en: '(unknown rule)', es: '(regla desconocida)' },
  renamedRule: {
    en: '(the rule is now {now}; --write-baseline writes the new id)',
    es: '(la regla ahora es {now}; --write-baseline escribe el id nuevo)',
  },
  more: { en: '… and {count} more', es: '… y {count} más' },
} as const satisfies Record<string, Localized>;
