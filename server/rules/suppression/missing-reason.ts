import { directivesOf } from '../../model/directives.ts';
import { defineRule } from '../rule.ts';

/** A directive without its reason. */
export const missingReason = defineRule({
  meta: {
    id: 'suppression/missing-reason',
    target: 'file',
    severity: 'error',
    scope: 'document',
    messages: {
      reason: {
        what: {
          en: 'This directive gives no reason, so it silences nothing.',
          es: 'Esta directiva no da un motivo, así que no silencia nada.',
        },
        help: {
          en: 'Add two hyphens and the reason at its end: -- decided by the CSO on 2026-03-01.',
          es: 'Añada dos guiones y el motivo al final: -- decidido por el CSO el 2026-03-01.',
        },
      },
      rule: {
        what: {
          en: 'This directive names no rule, so it silences nothing.',
          es: 'Esta directiva no nombra ninguna regla, así que no silencia nada.',
        },
        help: {
          en: 'Name the rules that it silences, with commas between.',
          es: 'Nombre las reglas que silencia, separadas con comas.',
        },
      },
    },
    why: {
      en: 'Whoever reads the history must see why a finding was set aside.',
      es: 'Quien lea el historial debe ver por qué se dejó de lado un hallazgo.',
    },
    docs: () => ({
      title: { en: 'Directive without a reason', es: 'Directiva sin motivo' },
      description: {
        en: 'A comment that silences findings must say why, after two hyphens, and name the rules it is about.',
        es: 'Un comentario que silencia hallazgos debe decir por qué, después de dos guiones, y nombrar las reglas a las que se refiere.',
      },
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n# ⟦ctpat-disable-next-line schema/unknown-key⟧\nshelf: 4\n',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\n# ctpat-disable-next-line schema/unknown-key -- shelf list moves in 2027\nshelf: 4\n',
        },
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\ncompany:\n  legalName: |\n    # ctpat-disable-next-line schema/unknown-key\n',
          note: { en: 'Inside block text it is text.', es: 'Dentro de un bloque de texto es solo texto.' },
        },
      ],
    }),
  },
  check({ file, report }) {
    for (const { reach, reason, rules, range } of directivesOf(file)) {
      if (reach === 'enable') continue;
      if (rules.length === 0) report({ message: 'rule', at: { range, path: [] } });
      else if (reason === undefined) report({ message: 'reason', at: { range, path: [] } });
    }
  },
});
