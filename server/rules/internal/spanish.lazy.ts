import type { SpanishTexts } from '../rule-texts.ts';
import type { ruleFailed } from './rule-failed.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<readonly [typeof ruleFailed]> {
  return {
    'internal/rule-failed': {
      title: 'Falló una regla',
      description:
        'Una regla de la herramienta misma falló al revisar un documento. Las demás reglas se aplicaron de todos modos. Nunca es culpa de usted.',
      messages: {
        failed: {
          what: 'La regla {rule} no pudo revisar este documento por un fallo de la herramienta.',
          help: 'Todo lo demás se revisó. Infórmelo a los autores de la herramienta, con su versión.',
        },
      },
    },
  };
}
