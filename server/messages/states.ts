import type { Locale, Localized } from '../catalog/types.ts';

/** How a criterion stands: the statuses of an answer, and why there is none. Every report says it in these words. */
const STATES: ReadonlyMap<string, Localized> = new Map([
  ['implemented', { en: 'implemented', es: 'implementado' }],
  ['partial', { en: 'partial', es: 'parcial' }],
  ['planned', { en: 'planned', es: 'planeado' }],
  ['alternative', { en: 'alternative', es: 'alternativa' }],
  ['declined', { en: 'declined', es: 'declinado' }],
  ['not-applicable', { en: 'not applicable', es: 'no aplica' }],
  ['to-do', { en: 'to do', es: 'por hacer' }],
  ['unanswered', { en: 'not answered', es: 'sin respuesta' }],
  ['not-covered', { en: 'answered for other sites', es: 'respondido para otros sitios' }],
  ['not-needed', { en: 'not needed', es: 'no se requiere' }],
]);

/** The state of a criterion in words; undefined where the text is none. */
export function stateInWords(state: string, locale: Locale): string | undefined {
  return STATES.get(state)?.[locale];
}
