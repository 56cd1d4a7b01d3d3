import type { SpanishTexts } from '../rule-texts.ts';
import type { cargoRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof cargoRules> {
  return {
    'cargo/unresolved-shortage': {
      title: 'Diferencia de carga sin resolver',
      description: 'Un faltante o un sobrante se notó hace más de 30 días y no se ha cerrado.',
      messages: {
        open: {
          what: 'Esta diferencia de carga ({type}) lleva abierta más de {days} días.',
          help: 'Averigüe la razón, resuélvala y registre rootCause y closed.',
        },
      },
    },
  };
}
