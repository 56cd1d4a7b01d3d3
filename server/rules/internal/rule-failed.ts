import { defineRule } from '../rule.ts';

/** Reported by the engine where a rule threw; the other rules still ran. */
export const ruleFailed = defineRule({
  meta: {
    id: 'internal/rule-failed',
    target: 'file',
    severity: 'error',
    scope: 'document',
    messages: {
      failed: {
        what: {
          en: 'The rule {rule} could not look at this document because of a fault in the tool.',
          es: 'La regla {rule} no pudo revisar este documento por un fallo de la herramienta.',
        },
        help: {
          en: 'Everything else was checked. Report it to the makers of the tool, with its version.',
          es: 'Todo lo demás se revisó. Infórmelo a los autores de la herramienta, con su versión.',
        },
      },
    },
    docs: () => ({
      title: { en: 'A rule failed', es: 'Falló una regla' },
      description: {
        en: 'A rule of the tool itself broke while it looked at a document. The other rules still ran. It is never your fault.',
        es: 'Una regla de la herramienta misma falló al revisar un documento. Las demás reglas se aplicaron de todos modos. Nunca es culpa de usted.',
      },
      bad: [],
      good: [],
    }),
  },
  check() {
    // The engine reports it.
  },
});
