import type { Localized } from '../catalog/types.ts';

/** What the command line says in its own voice. */
export const CLI = {
  missingPath: {
    en: '{path} does not exist. Check the spelling, or leave the path out to lint the current folder.',
    es: '{path} no existe. Revise la ortografía, u omita la ruta para revisar la carpeta actual.',
  },
  unreadableArgument: {
    en: '{path} cannot be read as text. See whether you may read it, and save it as UTF-8.',
    es: '{path} no se puede leer como texto. Vea si tiene permiso de lectura y guárdelo como UTF-8.',
  },
  tooManyWarnings: {
    en: 'There are more warnings ({warning}) than --max-warnings allows ({most}).',
    es: 'Hay más advertencias ({warning}) de las que permite --max-warnings ({most}).',
  },
  nothingFound: {
    en: 'No CTPAT document was found in {path}. Documents end in .ctpat.yaml; use --allow-empty if that is all right.',
    es: 'No se encontró ningún documento CTPAT en {path}. Los documentos terminan en .ctpat.yaml; use --allow-empty si está bien así.',
  },
  currentFolder: { en: 'the current folder', es: 'la carpeta actual' },
  badDate: {
    en: '“{value}” is not a date. Write --today as YYYY-MM-DD, for example 2026-11-24.',
    es: '«{value}» no es una fecha. Escriba --today como AAAA-MM-DD, por ejemplo 2026-11-24.',
  },
  badFormat: {
    en: 'There is no format “{value}”. Choose from {allowed}.',
    es: 'No existe el formato «{value}». Elija entre {allowed}.',
  },
  badOutput: {
    en: '“{value}” does not say which format goes to which file. Write --output json=findings.json.',
    es: '«{value}» no dice qué formato va a qué archivo. Escriba --output json=hallazgos.json.',
  },
  outputWithoutFormat: {
    en: '--output names the format {value}, which --format does not. Add it: --format pretty,{value}.',
    es: '--output nombra el formato {value}, que --format no tiene. Añádalo: --format pretty,{value}.',
  },
  outputTwice: {
    en: '--output names the format {value} twice. Leave one of them out.',
    es: '--output nombra dos veces el formato {value}. Omita una de ellas.',
  },
  twoInOneFile: {
    en: 'Two formats cannot go to the same file, {file}. Give each a file of its own.',
    es: 'Dos formatos no pueden ir al mismo archivo, {file}. Dé a cada uno su propio archivo.',
  },
  twoOnStandardOutput: {
    en: 'Only one format can go to the screen, not {value}. Send the others to files with --output, for example --output json=findings.json.',
    es: 'Solo un formato puede ir a la pantalla, no {value}. Envíe los otros a archivos con --output, por ejemplo --output json=hallazgos.json.',
  },
  badNumber: {
    en: '“{value}” is not a number of warnings. Write --max-warnings with a whole number, for example 0.',
    es: '«{value}» no es un número de advertencias. Escriba --max-warnings con un número entero, por ejemplo 0.',
  },
  badConfiguration: {
    en: 'The configuration {file} has a fault in line {line}: {message} {help}',
    es: 'La configuración {file} tiene un error en la línea {line}: {message} {help}',
  },
  unreadableConfiguration: {
    en: 'The configuration {file} cannot be read. Check the path after --config.',
    es: 'La configuración {file} no se puede leer. Revise la ruta después de --config.',
  },
  unwritable: {
    en: 'The file {file} cannot be written ({reason}). Choose another place with --output.',
    es: 'El archivo {file} no se puede escribir ({reason}). Elija otro lugar con --output.',
  },
  outputLost: {
    en: 'What was found could not be written to standard output ({reason}). See whether there is room where it goes.',
    es: 'Lo que se encontró no se pudo escribir en la salida estándar ({reason}). Vea si hay espacio en su destino.',
  },
  ciFileWritten: {
    en: 'The report for GitLab is in {file}. Name it in the job under artifacts: reports: codequality.',
    es: 'El informe para GitLab está en {file}. Indíquelo en el trabajo bajo artifacts: reports: codequality.',
  },
  ciFileThere: {
    en: 'The file {file} is there already and was not replaced. To write the report for GitLab elsewhere, use --format pretty,gitlab --output gitlab=another.json.',
    es: 'El archivo {file} ya existe y no se reemplazó. Para escribir el informe de GitLab en otro lugar, use --format pretty,gitlab --output gitlab=otro.json.',
  },
  ciFileUnwritable: {
    en: 'The file {file} could not be written ({reason}); nothing else is affected.',
    es: 'No se pudo escribir el archivo {file} ({reason}); lo demás no cambia.',
  },
  stdinWithoutName: {
    en: '--stdin needs --stdin-filename, so that the text is judged as that file, for example --stdin-filename profile.ctpat.yaml.',
    es: '--stdin necesita --stdin-filename, para juzgar el texto como ese archivo, por ejemplo --stdin-filename perfil.ctpat.yaml.',
  },
  stdinWithPaths: {
    en: '--stdin lints one text; leave out the paths.',
    es: '--stdin revisa un solo texto; omita las rutas.',
  },
  stdinNotText: {
    en: 'What came on standard input is not UTF-8 text. Save it as UTF-8 and try again.',
    es: 'Lo que llegó por la entrada estándar no es texto UTF-8. Guárdelo como UTF-8 e intente de nuevo.',
  },
  unexpected: {
    en: 'Something went wrong inside the tool ({reason}). Run it again with CTPAT_DEBUG=1 and report what it prints.',
    es: 'Algo falló dentro de la herramienta ({reason}). Ejecútela de nuevo con CTPAT_DEBUG=1 e informe lo que imprime.',
  },
  unknownEntity: {
    en: 'There is no entity type “{value}”. Choose from {allowed}.',
    es: 'No existe el tipo de entidad «{value}». Elija entre {allowed}.',
  },
  severity: {
    error: { en: 'error', es: 'error' },
    warning: { en: 'warning', es: 'advertencia' },
    info: { en: 'info', es: 'información' },
  },
  why: { en: 'Why', es: 'Por qué' },
  help: { en: 'Do', es: 'Haga' },
  progress: { en: 'Linting {done} of {all} documents', es: 'Revisando {done} de {all} documentos' },
} as const satisfies Record<string, Localized | Record<string, Localized>>;

/** “1 error” or “3 errors”, in both languages. */
const NOUNS: Readonly<
  Record<
    'finding' | 'error' | 'warning' | 'info' | 'file',
    Readonly<Record<'en' | 'es', readonly [string, string]>>
  >
> = {
  finding: { en: ['finding', 'findings'], es: ['hallazgo', 'hallazgos'] },
  error: { en: ['error', 'errors'], es: ['error', 'errores'] },
  warning: { en: ['warning', 'warnings'], es: ['advertencia', 'advertencias'] },
  info: { en: ['info', 'infos'], es: ['información', 'informaciones'] },
  file: { en: ['file', 'files'], es: ['archivo', 'archivos'] },
};

/** A number with its noun, singular or plural. */
export function counted(count: number, noun: keyof typeof NOUNS, locale: 'en' | 'es'): string {
  const [one, many] = NOUNS[noun][locale];
  // By hand: the first use of Intl costs more than linting a profile.
  const digits = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits} ${count === 1 ? one : many}`;
}
