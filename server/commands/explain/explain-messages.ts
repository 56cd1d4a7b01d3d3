import type { Cadence, Localized } from '../../catalog/types.ts';

/** What `ctpat explain` and `ctpat criteria` say in their own voice. */
export const EXPLAIN_CLI = {
  unknownEntity: {
    en: 'There is no entity type “{entity}”. Choose from {all}.',
    es: 'No existe el tipo de entidad «{entity}». Elija entre {all}.',
  },
  misspelledEntity: {
    en: 'There is no entity type “{entity}”; did you mean {nearest}? There are {all}.',
    es: 'No existe el tipo de entidad «{entity}»; ¿quiso decir {nearest}? Existen {all}.',
  },
  unknownTopic: {
    en: 'There is no topic, criterion or rule “{topic}”. Run ctpat explain to see the topics, or write the id of a criterion, such as 6.6, or of a rule, such as profile/missing-section.',
    es: 'No hay tema, criterio ni regla «{topic}». Ejecute ctpat explain para ver los temas, o escriba el número de un criterio, como 6.6, o una regla, como profile/missing-section.',
  },
  misspelledTopic: {
    en: 'There is no topic, criterion or rule “{topic}”; did you mean {nearest}?',
    es: 'No hay tema, criterio ni regla «{topic}»; ¿quiso decir {nearest}?',
  },
  topicsTitle: {
    en: 'The CTPAT program, topic by topic',
    es: 'El programa CTPAT, tema por tema',
  },
  topicsMore: {
    en: 'ctpat explain {name} tells all about one; Spanish names are answered in Spanish. ctpat explain 6.6 explains a criterion, ctpat explain profile/missing-section a rule.',
    es: 'ctpat explain {name} lo dice todo sobre uno; con --locale es, siempre en español. ctpat explain 6.6 explica un criterio; ctpat explain profile/missing-section, una regla.',
  },
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
} as const satisfies Record<string, Localized>;

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
