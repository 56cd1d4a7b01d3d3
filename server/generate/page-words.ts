import type { Locale, Localized } from '../catalog/catalog.ts';
import { DOCUMENT_KINDS, KINDS, type DocumentKind } from '../kinds/registry.ts';
import type { RuleTarget } from '../rules/rule.ts';

/** Every language in which there are pages, by its own name. */
export const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };

/** Headings and sentences of rule pages and of their index. */
export const PAGE = {
  reports: { en: 'What it reports', es: 'Qué reporta' },
  level: { en: 'How to change its level', es: 'Cómo cambiar su nivel' },
  off: {
    en: '`off` silences it everywhere in the folder of that file.',
    es: '`off` la silencia en toda la carpeta de ese archivo.',
  },
  silence: { en: 'How to silence one place', es: 'Cómo silenciar un lugar' },
  above: {
    en: 'Write the comment on the line above. The reason is required; `until 2027-01-31` before the two dashes makes it run out.',
    es: 'Escriba el comentario en la línea anterior. El motivo es obligatorio; con `until 2027-01-31` antes de los dos guiones, el comentario vence ese día.',
  },
  inMarkdown: {
    en: 'Below the front matter of a Markdown file:',
    es: 'En un archivo Markdown, debajo de su encabezado entre `---`:',
  },
  beside: { en: 'beside it', es: 'junto a él' },
  all: { en: 'All rules', es: 'Todas las reglas' },
  rules: { en: 'Rules', es: 'Reglas' },
  intro: {
    en: '{count} rules. Each page says what a rule reports, why, how it looks when wrong and when right, how to change its level and how to silence it in one place.',
    es: '{count} reglas. Cada página dice qué reporta una regla, por qué, cómo se ve lo incorrecto y lo correcto, cómo cambiar su nivel y cómo silenciarla en un lugar.',
  },
  byGroup: { en: 'By group', es: 'Por grupo' },
  byKind: { en: 'By kind of document', es: 'Por tipo de documento' },
  byCriterion: { en: 'By criterion', es: 'Por criterio' },
  byReason: {
    en: 'By common reason for a failed validation',
    es: 'Por causa común de una validación fallida',
  },
  oneCriterion: {
    en: 'Rules that guard one criterion; others name the criterion in each finding.',
    es: 'Reglas que cuidan un criterio determinado; las demás nombran el criterio en cada hallazgo.',
  },
  columns: {
    en: '| rule | about | level | looks at | quick fix |',
    es: '| regla | tema | nivel | mira | corrección rápida |',
  },
  yes: { en: 'yes', es: 'sí' },
} as const satisfies Record<string, Localized>;

/** What a rule looks at, in a word for the table. */
export const SCOPE_WORD = {
  document: { en: 'document', es: 'documento' },
  workspace: { en: 'workspace', es: 'proyecto' },
  dates: { en: 'dates', es: 'fechas' },
} as const satisfies Record<string, Localized>;

/** Names of what rules are about, in the order of the index. */
export const TARGETS: Readonly<Record<RuleTarget, Localized>> = {
  file: { en: 'Any file', es: 'Cualquier archivo' },
  document: { en: 'Any document', es: 'Cualquier documento' },
  effective: {
    en: 'Any document, profiles with what they inherit',
    es: 'Cualquier documento, los perfiles con lo que heredan',
  },
  ...(Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, KINDS[kind].plural])) as Record<
    DocumentKind,
    Localized
  >),
  Configuration: { en: 'The configuration', es: 'La configuración' },
  Catalog: { en: 'A company’s own catalog', es: 'El catálogo propio de una empresa' },
};
