import type { Localized } from '../../../catalog/catalog.ts';

/** What the template of a written procedure says. Everything in brackets is to be replaced, and is known as such by the rules. */
export const TEMPLATE = {
  use: {
    en: 'A template, not a procedure yet. Replace all that stands in brackets by what you really do, and take these comments out. Then have it approved: status: approved, with approver, approved and reviewed.',
    es: 'Es una plantilla, todavía no un procedimiento. Sustituya todo lo que está entre corchetes por lo que realmente hacen y quite estos comentarios. Después hágalo aprobar: status: approved, con approver, approved y reviewed.',
  },
  criterion: { en: 'MSC {id} ({level}): {title}.', es: 'MSC {id} ({level}): {title}.' },
  asked: { en: 'Asked: {text}', es: 'Se pide: {text}' },
  good: { en: 'A good answer: {text}', es: 'Una buena respuesta: {text}' },
  contents: { en: 'The procedure must tell of:', es: 'El procedimiento debe hablar de:' },
  purpose: { en: 'Purpose', es: 'Propósito' },
  purposeGap: {
    en: '[Insert why this procedure is there and which risk it lowers]',
    es: '[Inserte para qué existe este procedimiento y qué riesgo reduce]',
  },
  scope: { en: 'Scope', es: 'Alcance' },
  scopeGap: {
    en: '[Insert for which sites, people and cargo it applies]',
    es: '[Inserte para qué sitios, personas y carga rige]',
  },
  responsibilities: { en: 'Responsibilities', es: 'Responsabilidades' },
  role: { en: 'who', es: 'quién' },
  duty: { en: 'duty', es: 'tarea' },
  deputy: { en: 'deputy', es: 'suplente' },
  roleGap: { en: '[Insert who]', es: '[Inserte quién]' },
  dutyGap: { en: '[Insert duty]', es: '[Inserte tarea]' },
  procedure: { en: 'Procedure', es: 'Procedimiento' },
  firstStep: {
    en: '[Insert who does the first step, what, and with which document]',
    es: '[Inserte quién hace el primer paso, qué hace y con qué documento]',
  },
  nextStep: {
    en: '[Insert the next step]',
    es: '[Inserte el paso siguiente]',
  },
  records: { en: 'Records', es: 'Registros' },
  record: { en: 'document', es: 'documento' },
  place: { en: 'place', es: 'lugar' },
  kept: { en: 'kept for', es: 'se conserva' },
  recordGap: { en: '[Insert document]', es: '[Inserte documento]' },
  placeGap: { en: '[Insert place]', es: '[Inserte lugar]' },
  keptGap: { en: '[Insert time]', es: '[Inserte tiempo]' },
  history: { en: 'Revision history', es: 'Historial de cambios' },
  version: { en: 'version', es: 'versión' },
  date: { en: 'date', es: 'fecha' },
  author: { en: 'author', es: 'autor' },
  change: { en: 'what is new', es: 'qué es nuevo' },
  dateGap: { en: '[Insert date]', es: '[Inserte fecha]' },
  authorGap: { en: '[Insert name]', es: '[Inserte nombre]' },
  changeGap: { en: '[Insert what is new]', es: '[Inserte qué es nuevo]' },
  ownerGap: { en: '[Insert who]', es: '[Inserte quién]' },
} as const satisfies Record<string, Localized>;
