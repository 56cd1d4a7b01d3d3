import type { Basis, Cadence, Localized, Obligation } from '../catalog/types.ts';

/** The two words of obligation. */
export const OBLIGATION: Readonly<Record<Obligation, Localized>> = {
  must: { en: 'must', es: 'obligatorio' },
  should: { en: 'should', es: 'recomendado' },
};

/** On what an obligation rests. */
export const BASIS: Readonly<Record<Basis, Localized>> = {
  seen: {
    en: 'This rests on the criteria list of this entity type.',
    es: 'Se basa en la lista de criterios de este tipo de entidad.',
  },
  likely: {
    en: 'This very likely stands in the criteria list of this entity type; sources agree, the list itself was not seen in full.',
    es: 'Muy probablemente consta en la lista de criterios de este tipo de entidad; las fuentes coinciden, pero la lista no se ha visto completa.',
  },
  inferred: {
    en: 'This is inferred: the criterion is worded for members generally, and the list of this entity type was not seen.',
    es: 'Es una inferencia: el criterio está redactado para los miembros en general y la lista de este tipo de entidad no se ha visto.',
  },
  doubtful: {
    en: 'It is doubtful that the list of this entity type holds this criterion, so a missing answer counts one level lower.',
    es: 'Es dudoso que la lista de este tipo de entidad contenga este criterio; por eso una respuesta faltante cuenta un nivel menos.',
  },
};

/** How often a criterion wants something done. */
export const CADENCE: Readonly<Record<Cadence, Localized>> = {
  annual: { en: 'At least once a year.', es: 'Al menos una vez al año.' },
  weekly: {
    en: 'Every week, or as often as the risk calls for.',
    es: 'Cada semana, o según lo exija el riesgo.',
  },
  regular: {
    en: 'Regularly; the company sets the interval and keeps to it.',
    es: 'Con regularidad; la empresa fija el intervalo y lo cumple.',
  },
  periodic: {
    en: 'From time to time at an interval that the company sets.',
    es: 'Periódicamente, con el intervalo que fije la empresa.',
  },
  'periodic-random': {
    en: 'From time to time and without notice.',
    es: 'Periódicamente y sin previo aviso.',
  },
  'as-needed': { en: 'Whenever there is cause.', es: 'Cuando haya motivo.' },
  'one-year-retention': { en: 'Records are kept for one year.', es: 'Los registros se guardan un año.' },
  'retention-sufficient-for-investigation': {
    en: 'Records are kept long enough for an investigation.',
    es: 'Los registros se guardan el tiempo suficiente para una investigación.',
  },
};

/** Labels and sentences of explanations. */
export const EXPLAIN = {
  binds: {
    en: 'A {obligation} for {entity} (MSC {number} {category}).',
    es: 'Es {obligation} para {entity} (MSC {number} {category}).',
  },
  notInList: {
    en: 'Not in the criteria list of {entity} (MSC {number} {category}).',
    es: 'No está en la lista de criterios de {entity} (MSC {number} {category}).',
  },
  inCategory: { en: 'MSC {number} {category}.', es: 'MSC {number} {category}.' },
  changed: {
    en: 'A {obligation} since {date}; before that a {before}.',
    es: 'Es {obligation} desde el {date}; antes era {before}.',
  },
  willChange: { en: 'From {date} on a {obligation}.', es: 'A partir del {date} será {obligation}.' },
  mustFor: { en: 'Must for', es: 'Obligatorio para' },
  shouldFor: { en: 'Should for', es: 'Recomendado para' },
  asks: { en: 'What is asked', es: 'Qué se pide' },
  parts: { en: 'Its parts', es: 'Sus partes' },
  goodAnswer: { en: 'A good answer', es: 'Una buena respuesta' },
  evidence: { en: 'What a validator wants to see', es: 'Qué quiere ver un validador' },
  failures: { en: 'Common failures', es: 'Fallas comunes' },
  condition: { en: 'Condition', es: 'Condición' },
  hangsOn: {
    en: 'It applies unless `company.conditions.{condition}` is false.',
    es: 'Aplica salvo que `company.conditions.{condition}` sea false.',
  },
  conditionTrue: {
    en: 'The profile says `{condition}: true`, so it applies.',
    es: 'El perfil dice `{condition}: true`, así que aplica.',
  },
  conditionFalse: {
    en: 'The profile says `{condition}: false`, so no answer is needed.',
    es: 'El perfil dice `{condition}: false`, así que no necesita respuesta.',
  },
  conditionUnset: {
    en: 'The profile does not say whether `{condition}` holds, so it applies.',
    es: 'El perfil no dice si se cumple `{condition}`, así que aplica.',
  },
  onlyFor: { en: '{entity} only: {text}', es: 'Solo para {entity}: {text}' },
  trigger: { en: 'Begins with', es: 'Comienza con' },
  cadence: { en: 'How often', es: 'Con qué frecuencia' },
  recurring: { en: 'This is about {recurring}.', es: 'Se refiere a {recurring}.' },
  retention: { en: 'Records are kept for {time}.', es: 'Los registros se guardan {time}.' },
  writing: { en: 'In writing', es: 'Por escrito' },
  mustBeWritten: {
    en: 'A written procedure must cover it.',
    es: 'Un procedimiento escrito debe cubrirlo.',
  },
  related: { en: 'Related criteria', es: 'Criterios relacionados' },
  note: { en: 'Note', es: 'Nota' },
  added: { en: 'Part of the criteria since {date}.', es: 'Forma parte de los criterios desde el {date}.' },
  gap: {
    en: 'Criterion {id} is known to exist, but its text is not held here. Title and obligation can be copied from the CTPAT portal into a file named under `catalog:` in the configuration.',
    es: 'Se sabe que existe el criterio {id}, pero aquí no se tiene su texto. Puede copiar del portal de CTPAT el título y si es obligatorio a un archivo indicado en `catalog:` de la configuración.',
  },
  gapTitle: { en: '{id} (text not held)', es: '{id} (texto no disponible)' },
  unknownCriterion: {
    en: 'There is no criterion {id} in the catalog.',
    es: 'No hay un criterio {id} en el catálogo.',
  },
  carrierDuties: {
    en: 'Carriers also have these duties in this category; their ids are not known',
    es: 'Los transportistas tienen además estos deberes en esta categoría; sus números no se conocen',
  },
  uncertain: { en: 'not certain', es: 'no es seguro' },
  rulePage: { en: 'Rule page', es: 'Página de la regla' },
  // Rules
  ruleLevel: {
    en: '{severity} by default; it looks at {scope}.',
    es: '{severity} de forma predeterminada; mira {scope}.',
  },
  why: { en: 'Why it matters', es: 'Por qué importa' },
  guards: { en: 'Criteria', es: 'Criterios' },
  guardsAgainst: {
    en: 'Common reason for a failed validation',
    es: 'Causa común de una validación fallida',
  },
  says: { en: 'What it says', es: 'Qué dice' },
  wrong: { en: 'Wrong', es: 'Incorrecto' },
  right: { en: 'Right', es: 'Correcto' },
  found: { en: 'Found at: {places}.', es: 'Se encuentra en: {places}.' },
  line: { en: '`{text}` (line {line})', es: '`{text}` (línea {line})' },
  emptyLine: { en: 'line {line}', es: 'línea {line}' },
  fixable: { en: 'A quick fix can mend it.', es: 'Una corrección rápida puede arreglarlo.' },
  configure: { en: 'Change its level', es: 'Cambiar su nivel' },
  configureText: {
    en: 'In `ctpat.config.yaml`: off, info, warning or error.',
    es: 'En `ctpat.config.yaml`: off, info, warning o error.',
  },
  settings: { en: 'Settings that it reads', es: 'Ajustes que lee' },
  suppress: { en: 'Silence one place, with a reason', es: 'Silenciar un lugar, con un motivo' },
  reason: { en: 'why this is all right here', es: 'por qué está bien aquí' },
  asOf: {
    en: 'The examples are checked as of 2026-11-24.',
    es: 'Los ejemplos se revisan con la fecha 2026-11-24.',
  },
  cannotSuppress: {
    en: 'A comment cannot silence this rule.',
    es: 'Un comentario no puede silenciar esta regla.',
  },
} as const satisfies Record<string, Localized>;

/** Names of the severities. */
export const SEVERITY: Readonly<Record<'error' | 'warning' | 'info', Localized>> = {
  error: { en: 'Error', es: 'Error' },
  warning: { en: 'Warning', es: 'Advertencia' },
  info: { en: 'Info', es: 'Información' },
};

/** What a rule looks at. */
export const SCOPE: Readonly<Record<'document' | 'workspace' | 'dates', Localized>> = {
  document: { en: 'the document alone', es: 'solo el documento' },
  workspace: {
    en: 'the document and the other files of the project',
    es: 'el documento y los otros archivos del proyecto',
  },
  dates: {
    en: 'dates: the day it runs on matters, and `--skip-dates` leaves it out',
    es: 'fechas: importa el día en que se ejecuta, y `--skip-dates` la omite',
  },
};

/** Labels of the topics of the guide to the program. */
export const GUIDE = {
  uncertain: { en: 'Not certain', es: 'No es seguro' },
  criteria: { en: 'Criteria', es: 'Criterios' },
  rules: { en: 'Rules that watch over it', es: 'Reglas que lo vigilan' },
  related: { en: 'See also', es: 'Vea también' },
  byEntity: { en: 'By entity type', es: 'Por tipo de entidad' },
  written: { en: 'Criteria that must be in writing', es: 'Criterios que deben estar por escrito' },
  arrangements: {
    en: 'The {count} arrangements known on {date}',
    es: 'Los {count} acuerdos conocidos al {date}',
  },
  signed: { en: 'signed {date}', es: 'firmado {date}' },
  lookAlikes: {
    en: 'Look like a recognized status, and are none',
    es: 'Parecen un estatus reconocido y no lo son',
  },
  more: { en: 'More: `{command}`', es: 'Más: `{command}`' },
} as const satisfies Record<string, Localized>;
