import type { Localized } from '../../catalog/types.ts';

/** What `ctpat report` says on the command line. */
export const REPORT_CLI = {
  nothingFound: {
    en: 'No CTPAT document was found in {path}. Documents end in .ctpat.yaml.',
    es: 'No se encontró ningún documento CTPAT en {path}. Los documentos terminan en .ctpat.yaml.',
  },
  noPlace: {
    en: 'Say where the report goes, for example --output report.html; or name a format with --format, and html or markdown is printed.',
    es: 'Diga adónde va el informe, por ejemplo --output informe.html; o indique un formato con --format, y html o markdown se imprime.',
  },
  badEnding: {
    en: 'The ending of {file} tells no format. End it in {endings}, or add --format.',
    es: 'La terminación de {file} no indica ningún formato. Use {endings}, o añada --format.',
  },
  needsFile: {
    en: 'A report in the format {format} is a file. Add --output, for example --output report.{ending}.',
    es: 'Un informe en formato {format} es un archivo. Añada --output, por ejemplo --output informe.{ending}.',
  },
  noProfile: {
    en: 'There is no profile “{id}” in {path}. Write one of: {ids}.',
    es: 'No existe el perfil «{id}» en {path}. Escriba uno de: {ids}.',
  },
  noProfiles: {
    en: 'There is no profile “{id}” in {path}, nor any other profile with an entity type.',
    es: 'No existe el perfil «{id}» en {path}, ni otro perfil con tipo de entidad.',
  },
} as const satisfies Record<string, Localized>;
