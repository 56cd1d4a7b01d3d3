import type { Localized } from '../../catalog/types.ts';

/** What the command line says of runs in several parts. */
export const SHARDS = {
  badShard: {
    en: '“{value}” is not a part of a run. Write --shard with a number and how many parts there are, for example 2/4.',
    es: '«{value}» no es una parte de una ejecución. Escriba --shard con un número y cuántas partes hay, por ejemplo 2/4.',
  },
  nothing: {
    en: 'There is no report of a part in {path}. Write one with ctpat lint --shard 1/2 --format blob --output blob=part-1.json.',
    es: 'No hay ningún informe de una parte en {path}. Escriba uno con ctpat lint --shard 1/2 --format blob --output blob=parte-1.json.',
  },
  unreadable: {
    en: '{file} cannot be read ({reason}). See whether you may read it.',
    es: '{file} no se puede leer ({reason}). Vea si tiene permiso de lectura.',
  },
  damaged: {
    en: '{file} is not a report of a part, or it is damaged. Write it anew with --format blob.',
    es: '{file} no es un informe de una parte, o está dañado. Escríbalo de nuevo con --format blob.',
  },
  otherProgram: {
    en: '{file} was written by another version of ctpat than this one ({version}). Use one version for all parts and for merging them.',
    es: '{file} fue escrito por otra versión de ctpat que esta ({version}). Use una sola versión para todas las partes y para unirlas.',
  },
  otherCount: {
    en: '{file} is one of {count} parts and {other} is one of {otherCount}. Merge the parts of one run only.',
    es: '{file} es una de {count} partes y {other} es una de {otherCount}. Una solo las partes de una misma ejecución.',
  },
  twice: {
    en: 'Part {index} is there twice, in {other} and in {file}. Leave one of them out.',
    es: 'La parte {index} está dos veces, en {other} y en {file}. Omita una de ellas.',
  },
  missing: {
    en: 'Of {count} parts these are missing: {missing}. See whether their jobs ran to the end and kept their reports.',
    es: 'De {count} partes faltan estas: {missing}. Vea si sus trabajos llegaron al final y guardaron sus informes.',
  },
  otherChoice: {
    en: '{other} and {file} were written with different values of {option}. Give every part the same options; say the day with --today.',
    es: '{other} y {file} se escribieron con valores distintos de {option}. Dé a cada parte las mismas opciones; indique el día con --today.',
  },
  otherContent: {
    en: '{other} and {file} are about different states of the documents. Run all parts on the same commit.',
    es: '{other} y {file} tratan de estados distintos de los documentos. Ejecute todas las partes sobre el mismo commit.',
  },
  otherLocale: {
    en: 'The parts speak another language than --locale asks for; lint them with --locale.',
    es: 'Las partes están en otro idioma que el que pide --locale; revíselas con --locale.',
  },
} as const satisfies Record<string, Localized>;
