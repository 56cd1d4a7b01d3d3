/** What `ctpat explain` says in its own voice. */
export const EXPLAIN_CLI = {
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
} as const;
