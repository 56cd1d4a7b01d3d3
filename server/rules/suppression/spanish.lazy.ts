import type { SpanishTexts } from '../rule-texts.ts';
import type { suppressionRules } from './index.ts';

/** The Spanish texts of the rules in this group. */
export function spanish(): SpanishTexts<typeof suppressionRules> {
  return {
    'suppression/expired-directive': {
      title: 'Directiva vencida',
      description:
        'Una directiva dice hasta cuándo rige, y ese día ya pasó. Lo que silenciaba se vuelve a reportar.',
      messages: {
        expired: {
          what: 'Esta directiva venció el {until} y ya no silencia nada.',
          help: 'Corrija lo que excusaba, o decida de nuevo con una fecha posterior.',
        },
        noDate: {
          what: 'La fecha después de «until» no es una fecha, así que esta directiva no silencia nada.',
          help: 'Escríbala como AAAA-MM-DD.',
        },
      },
    },
    'suppression/missing-reason': {
      title: 'Directiva sin motivo',
      description:
        'Un comentario que silencia hallazgos debe decir por qué, después de dos guiones, y nombrar las reglas a las que se refiere.',
      messages: {
        reason: {
          what: 'Esta directiva no da un motivo, así que no silencia nada.',
          help: 'Añada dos guiones y el motivo al final: -- decidido por el CSO el 2026-03-01.',
        },
        rule: {
          what: 'Esta directiva no nombra ninguna regla, así que no silencia nada.',
          help: 'Nombre las reglas que silencia, separadas con comas.',
        },
      },
      why: 'Quien lea el historial debe ver por qué se dejó de lado un hallazgo.',
      notes: ['Dentro de un bloque de texto es solo texto.'],
    },
    'suppression/unknown-rule': {
      title: 'Regla desconocida',
      description:
        'Una directiva de un documento, o la clave `rules` de una configuración, nombra una regla que no existe.',
      messages: {
        misspelled: {
          what: 'No existe la regla {rule}; ¿quiso decir {nearest}?',
          help: 'Escriba {nearest}.',
        },
        renamed: {
          what: 'La regla `{rule}` ahora es `{nearest}`.',
          help: 'Escriba `{nearest}`.',
        },
        unknown: { what: 'No existe la regla {rule}.', help: 'Tome el id del hallazgo al que se refiere.' },
      },
      words: { fix: 'Cambiar a {suggestion}' },
      notes: ['La regla tiene otro id desde la primera versión.'],
    },
    'suppression/unused-directive': {
      title: 'La directiva no silencia nada',
      description:
        'Una directiva que silencia hallazgos es una decisión que queda registrada. Si ya no silencia ninguno, oculta que la decisión quedó desactualizada.',
      messages: {
        unused: {
          what: 'Esta directiva no silencia ningún hallazgo de {rule}.',
          help: 'Quite la regla de la directiva, o la directiva: lo que excusaba ya no está o está en otro lugar.',
        },
      },
      why: 'Un comentario que no silencia nada ocultaría el problema si este volviera.',
    },
  };
}
