import type { Localized } from '../../catalog/types.ts';

/** What `ctpat due` says. */
export const DUE_CLI = {
  title: { en: 'Due and late on {today}', es: 'Vencimientos y atrasos al {today}' },
  titleWithin: {
    en: 'Due until {until}, and late on {today}',
    es: 'Vencimientos hasta el {until} y atrasos al {today}',
  },
  nothing: {
    en: 'Nothing is due or late in {files} files.',
    es: 'Nada vence ni está atrasado en {files} archivos.',
  },
  date: { en: 'date', es: 'fecha' },
  days: { en: 'days', es: 'días' },
  what: { en: 'what', es: 'qué' },
  subject: { en: 'about', es: 'sobre' },
  owner: { en: 'owner', es: 'responsable' },
  place: { en: 'place', es: 'lugar' },
  late: { en: '{count} late', es: '{count} de atraso' },
  left: { en: 'in {count}', es: 'en {count}' },
  total: {
    en: '{count} entries, {late} of them late, in {files} files.',
    es: '{count} entradas, {late} de ellas atrasadas, en {files} archivos.',
  },
  calendar: { en: 'CTPAT: what is due', es: 'CTPAT: vencimientos' },
  badDuration: {
    en: 'The duration {value} is not one. Write it like P90D, P3M or P1Y.',
    es: 'La duración {value} no es válida. Escríbala como P90D, P3M o P1Y.',
  },
} as const satisfies Record<string, Localized>;
