import type { Cadence, Localized } from '../../catalog/types.ts';

/** What `ctpat criteria` says in its own voice. */
export const CRITERIA = {
  listTitle: { en: 'Criteria of {entity} on {today}', es: 'Criterios de {entity}, al {today}' },
  section: {
    en: 'MSC {number} {title} ({section}): {must} must, {should} should',
    es: 'MSC {number} {title} ({section}): {must} obligatorios, {should} recomendados',
  },
  total: {
    en: 'Together {count} criteria: {must} must, {should} should.',
    es: 'En total {count} criterios: {must} obligatorios, {should} recomendados.',
  },
  doubtful: {
    en: '? It is doubtful that the list of this entity type holds it.',
    es: '? Es dudoso que la lista de este tipo de entidad lo contenga.',
  },
  more: {
    en: 'ctpat explain {id} --entity {entity} tells more about one.',
    es: 'ctpat explain {id} --entity {entity} dice más sobre uno.',
  },
  id: { en: 'id', es: 'núm.' },
  level: { en: 'level', es: 'nivel' },
  writing: { en: 'in writing', es: 'por escrito' },
  cadence: { en: 'how often', es: 'frecuencia' },
  condition: { en: 'only with', es: 'solo con' },
  title: { en: 'title', es: 'título' },
  yes: { en: 'yes', es: 'sí' },
} as const;

/** How often, in a word or two, for tables. */
export const CADENCE_SHORT: Readonly<Record<Cadence, Localized>> = {
  annual: { en: 'yearly', es: 'anual' },
  weekly: { en: 'weekly', es: 'semanal' },
  regular: { en: 'regularly', es: 'regular' },
  periodic: { en: 'periodically', es: 'periódica' },
  'periodic-random': { en: 'at random', es: 'aleatoria' },
  'as-needed': { en: 'as needed', es: 'si hace falta' },
  'one-year-retention': { en: 'kept 1 year', es: 'guardar 1 año' },
  'retention-sufficient-for-investigation': { en: 'records kept', es: 'guardar' },
};
