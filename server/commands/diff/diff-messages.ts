import type { Locale, Localized } from '../../catalog/types.ts';

/** What `ctpat diff` says in its own voice. */
export const DIFF = {
  title: { en: 'What changed since {base}, on {today}', es: 'Qué cambió desde {base}, al {today}' },
  titleBetween: {
    en: 'What changed from {base} to {head}, on {today}',
    es: 'Qué cambió de {base} a {head}, al {today}',
  },
  nothing: { en: 'nothing changed in meaning', es: 'nada cambió de significado' },
  coverage: { en: 'coverage', es: 'cobertura' },
  coverageTitle: { en: 'Coverage', es: 'Cobertura' },
  section: { en: 'section', es: 'sección' },
  total: { en: 'all sections', es: 'todas las secciones' },
  before: { en: 'before', es: 'antes' },
  after: { en: 'after', es: 'después' },
  inUse: { en: '{percent} % ({inUse} of {asked})', es: '{percent} % ({inUse} de {asked})' },
  sameElsewhere: {
    en: 'Sections that are not listed have the figures that they had.',
    es: 'Las secciones que no aparecen tienen las cifras que tenían.',
  },
  more: { en: 'and {count} more', es: 'y {count} más' },
  hidden: { en: '(not shown: it holds a secret)', es: '(no se muestra: contiene un dato secreto)' },
  none: { en: '(nothing)', es: '(nada)' },
  alsoChanges: { en: 'also changes {profiles}', es: 'también cambia {profiles}' },
  alsoKeys: { en: 'also changed: {keys}', es: 'también cambió: {keys}' },
  text: { en: 'the text was edited', es: 'se editó el texto' },
  textSameVersion: {
    en: 'the text was edited, the version is the same',
    es: 'se editó el texto; la versión es la misma',
  },
  expired: { en: 'has run out: {label}', es: 'ha vencido: {label}' },
  atSites: { en: 'at {sites}', es: 'en {sites}' },
  wasLevel: { en: 'was: {level}', es: 'era: {level}' },
  due: { en: 'due {date}', es: 'vence {date}' },
  formerly: { en: 'formerly {id}', es: 'antes {id}' },
  answersReviewed: {
    en: 'Answers that were reviewed again and say the same: {count}.',
    es: 'Respuestas revisadas de nuevo que dicen lo mismo: {count}.',
  },
  cut: {
    en: 'The list is shortened. ctpat diff without --format tells all of it.',
    es: 'La lista está abreviada. ctpat diff sin --format la muestra entera.',
  },
  directly: {
    en: 'The histories of {base} and {head} have no commit in common here, as in a shallow clone, so they are compared as they are. In CI, fetch the history (fetch-depth: 0).',
    es: 'Las historias de {base} y {head} no tienen aquí ningún commit en común, como en un clon superficial, así que se comparan tal cual. En CI, traiga la historia (fetch-depth: 0).',
  },
  missing: {
    en: 'Git does not hold the file {file} of commit {commit}, as in a partial clone, and nothing is fetched. Clone without --filter.',
    es: 'Git no tiene el archivo {file} del commit {commit}, como en un clon parcial, y no se trae nada. Clone sin --filter.',
  },
  oldConfiguration: {
    en: 'The configuration at {base} has an error, so what was found there may not be what was meant: {reason}',
    es: 'La configuración en {base} tiene un error, así que lo hallado allí puede no ser lo que se quiso decir: {reason}',
  },
  workTree: { en: 'the work tree', es: 'el árbol de trabajo' },
} as const satisfies Record<string, Localized>;

/** Headings of the list, in its order. */
export const DIFF_HEADINGS = {
  profilesRemoved: { en: 'Profiles removed', es: 'Perfiles eliminados' },
  lost: { en: 'Criteria that lost their answer', es: 'Criterios que perdieron su respuesta' },
  asked: { en: 'Criteria asked anew, without an answer', es: 'Criterios que ahora se piden, sin respuesta' },
  excused: { en: 'Criteria that need no answer any more', es: 'Criterios que ya no necesitan respuesta' },
  introduced: { en: 'Findings introduced', es: 'Hallazgos introducidos' },
  setAside: { en: 'Findings set aside, not mended', es: 'Hallazgos apartados, no corregidos' },
  answers: { en: 'Answers changed', es: 'Respuestas modificadas' },
  actions: { en: 'Corrective actions', es: 'Acciones correctivas' },
  partners: { en: 'Partners', es: 'Socios' },
  procedures: { en: 'Procedures', es: 'Procedimientos' },
  gained: { en: 'Criteria newly answered', es: 'Criterios con respuesta nueva' },
  fixed: { en: 'Findings fixed', es: 'Hallazgos corregidos' },
  profiles: { en: 'Profiles', es: 'Perfiles' },
  documents: { en: 'Other documents', es: 'Otros documentos' },
} as const satisfies Record<string, Localized>;

/** What happened to something, in a word. */
export const DIFF_CHANGES = {
  added: { en: 'added', es: 'agregado' },
  removed: { en: 'removed', es: 'eliminado' },
  changed: { en: 'changed', es: 'modificado' },
  edited: { en: 'edited', es: 'editado' },
  renamed: { en: 'renamed', es: 'renombrado' },
  ended: { en: 'business ended', es: 'relación terminada' },
  'new-version': { en: 'new version', es: 'versión nueva' },
  opened: { en: 'opened', es: 'abierta' },
  closed: { en: 'closed', es: 'cerrada' },
  reopened: { en: 'opened again', es: 'reabierta' },
  dropped: { en: 'taken out while open', es: 'retirada estando abierta' },
} as const satisfies Record<string, Localized>;

/** Keys of documents in words; a key that is not here stands as it is. */
export const DIFF_PARTS: Readonly<Record<string, Localized>> = {
  status: { en: 'status', es: 'estado' },
  targetDate: { en: 'target date', es: 'fecha objetivo' },
  response: { en: 'response', es: 'respuesta' },
  rationale: { en: 'rationale', es: 'justificación' },
  owner: { en: 'owner', es: 'responsable' },
  performedBy: { en: 'performed by', es: 'realizado por' },
  frequency: { en: 'how often', es: 'frecuencia' },
  oversight: { en: 'oversight', es: 'supervisión' },
  sites: { en: 'sites', es: 'sedes' },
  procedures: { en: 'procedures', es: 'procedimientos' },
  evidence: { en: 'evidence', es: 'evidencia' },
  decision: { en: 'decision of CBP', es: 'decisión de CBP' },
  reviewed: { en: 'reviewed', es: 'revisado' },
  risk: { en: 'risk', es: 'riesgo' },
  certifications: { en: 'certifications', es: 'certificación' },
  ended: { en: 'ended', es: 'terminado' },
  legalName: { en: 'name', es: 'nombre' },
  country: { en: 'country', es: 'país' },
  role: { en: 'role', es: 'función' },
  relationship: { en: 'relationship', es: 'relación' },
  due: { en: 'due', es: 'vence' },
  criterion: { en: 'criterion', es: 'criterio' },
  type: { en: 'type', es: 'tipo' },
  text: { en: 'text', es: 'texto' },
  gap: { en: 'gap', es: 'brecha' },
  action: { en: 'action', es: 'acción' },
  closed: { en: 'closed', es: 'cerrado' },
  version: { en: 'version', es: 'versión' },
  title: { en: 'title', es: 'título' },
  approver: { en: 'approver', es: 'aprobador' },
  translationOf: { en: 'translation of', es: 'traducción de' },
  criteria: { en: 'criteria', es: 'criterios' },
  entity: { en: 'entity type', es: 'tipo de entidad' },
  extends: { en: 'builds on', es: 'se basa en' },
};

const SUMMARY = {
  profilesRemoved: {
    en: ['profile removed', 'profiles removed'],
    es: ['perfil eliminado', 'perfiles eliminados'],
  },
  mustsLost: { en: ['must lost', 'musts lost'], es: ['obligatorio perdido', 'obligatorios perdidos'] },
  shouldsLost: { en: ['should lost', 'shoulds lost'], es: ['recomendado perdido', 'recomendados perdidos'] },
  asked: {
    en: ['criterion asked anew', 'criteria asked anew'],
    es: ['criterio que ahora se pide', 'criterios que ahora se piden'],
  },
  excused: {
    en: ['criterion excused', 'criteria excused'],
    es: ['criterio dispensado', 'criterios dispensados'],
  },
  answersChanged: {
    en: ['answer changed', 'answers changed'],
    es: ['respuesta modificada', 'respuestas modificadas'],
  },
  findingsIntroduced: {
    en: ['finding introduced', 'findings introduced'],
    es: ['hallazgo introducido', 'hallazgos introducidos'],
  },
  findingsSetAside: {
    en: ['finding set aside', 'findings set aside'],
    es: ['hallazgo apartado', 'hallazgos apartados'],
  },
  actionsDropped: {
    en: ['open action taken out', 'open actions taken out'],
    es: ['acción abierta retirada', 'acciones abiertas retiradas'],
  },
  actionsOpened: { en: ['action opened', 'actions opened'], es: ['acción abierta', 'acciones abiertas'] },
  partnersChanged: {
    en: ['partner changed', 'partners changed'],
    es: ['socio modificado', 'socios modificados'],
  },
  proceduresChanged: {
    en: ['procedure changed', 'procedures changed'],
    es: ['procedimiento modificado', 'procedimientos modificados'],
  },
  gained: {
    en: ['criterion newly answered', 'criteria newly answered'],
    es: ['criterio con respuesta nueva', 'criterios con respuesta nueva'],
  },
  findingsFixed: {
    en: ['finding fixed', 'findings fixed'],
    es: ['hallazgo corregido', 'hallazgos corregidos'],
  },
  actionsClosed: { en: ['action closed', 'actions closed'], es: ['acción cerrada', 'acciones cerradas'] },
  profilesAdded: { en: ['profile added', 'profiles added'], es: ['perfil agregado', 'perfiles agregados'] },
} as const satisfies Record<string, Readonly<Record<Locale, readonly [string, string]>>>;

/** What changed in one line: what is not zero, the most important first. */
export function summaryWords(
  counts: Readonly<Record<keyof typeof SUMMARY, number>>,
  locale: Locale,
): string[] {
  return (Object.keys(SUMMARY) as (keyof typeof SUMMARY)[]).flatMap((key) => {
    const count = counts[key];
    const [one, many] = SUMMARY[key][locale];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
}
