import type { Localized } from '../../catalog/types.ts';

/** What reports of findings say in their own voice. */
export const REPORTS = {
  title: { en: 'CTPAT findings', es: 'Hallazgos CTPAT' },
  asOf: { en: 'As of {today}', es: 'Al {today}' },
  none: { en: 'No findings in {files}.', es: 'Sin hallazgos en {files}.' },
  some: { en: '{findings} ({parts}) in {files}.', es: '{findings} ({parts}) en {files}.' },
  suppressed: { en: 'Set aside with a reason: {count}.', es: 'Apartados con un motivo: {count}.' },
  baseline: { en: 'In the baseline: {count}.', es: 'En la línea base: {count}.' },
  hidden: { en: 'Not shown: {count}.', es: 'Sin mostrar: {count}.' },
  level: { en: 'Level', es: 'Nivel' },
  place: { en: 'Place', es: 'Lugar' },
  finding: { en: 'Finding', es: 'Hallazgo' },
  rule: { en: 'Rule', es: 'Regla' },
  see: { en: 'See also', es: 'Vea también' },
  moreInSummary: {
    en: 'and {count} more: the summary of this run lists them all.',
    es: 'y {count} más: el resumen de esta ejecución los muestra todos.',
  },
  moreElsewhere: {
    en: 'and {count} more, which cannot be shown here: run ctpat lint to read them all.',
    es: 'y {count} más, que no caben aquí: ejecute ctpat lint para leerlos todos.',
  },
  cut: {
    en: 'This summary has no room for {count} more: run ctpat lint to read them all.',
    es: 'Este resumen no tiene espacio para {count} más: ejecute ctpat lint para leerlos todos.',
  },
  explainBoth: {
    en: 'More: `ctpat explain {rule}` and `ctpat explain {criterion}`.',
    es: 'Más: `ctpat explain {rule}` y `ctpat explain {criterion}`.',
  },
  leftOut: {
    en: 'GitHub takes {most} findings, so the {count} least important ones are left out: run ctpat lint to read them all.',
    es: 'GitHub acepta {most} hallazgos, así que se omiten los {count} menos importantes: ejecute ctpat lint para leerlos todos.',
  },
  topFolder: { en: 'The top folder of the repository.', es: 'La carpeta principal del repositorio.' },
  site: { en: 'site {site}', es: 'sitio {site}' },
  noFindings: { en: 'no findings', es: 'sin hallazgos' },
} as const satisfies Record<string, Localized>;
