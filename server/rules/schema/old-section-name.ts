import { OLD_SECTION_NAMES } from '../../schema/section-names.ts';
import { defineRule, keyOf } from '../rule.ts';

/** A section under its name of the older vocabulary. */
export const oldSectionName = defineRule({
  meta: {
    id: 'schema/old-section-name',
    target: 'SecurityProfile',
    severity: 'info',
    scope: 'document',
    fixable: true,
    messages: {
      old: {
        what: {
          en: '“{old}” is the older name of the section “{name}”.',
          es: '«{old}» es el nombre anterior de la sección «{name}».',
        },
        help: {
          en: 'Rename it to “{name}”; the answers below stay as they are.',
          es: 'Cámbielo a «{name}»; las respuestas quedan como están.',
        },
      },
      both: {
        what: {
          en: '“{old}” is the older name of the section “{name}”, which stands here too.',
          es: '«{old}» es el nombre anterior de la sección «{name}», que también está aquí.',
        },
        help: {
          en: 'Move its answers into “{name}” and remove it.',
          es: 'Mueva sus respuestas a «{name}» y quítela.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Older section name', es: 'Nombre anterior de una sección' },
      description: {
        en: 'A section has the name of the vocabulary that was in use before the criteria of 2019. It counts as present, and its answers are checked; only its name is told.',
        es: 'Una sección lleva el nombre que se usaba antes de los criterios de 2019. Cuenta como presente y sus respuestas se revisan; solo se señala su nombre.',
      },
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  ⟦informationSecurity⟧:\n    "4.1":\n      status: to-do\n',
        },
      ],
      good: [
        { text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nsections:\n  cybersecurity: {}\n' },
      ],
    }),
  },
  check({ document, localize, report }) {
    const sections = document.profile?.sections ?? [];
    for (const { written, name, field } of sections) {
      if (OLD_SECTION_NAMES[written] === undefined) continue;
      const hasBoth = sections.some((other) => other.name === name && other.field !== field);
      report({
        message: hasBoth ? 'both' : 'old',
        at: keyOf(field),
        data: { old: written, name },
        ...(hasBoth
          ? {}
          : {
              fixes: () => [
                {
                  title: localize({ en: `Rename to “${name}”`, es: `Cambiar a «${name}»` }),
                  edits: [{ range: field.keyRange, newText: name }],
                  preferred: true,
                  safe: true,
                },
              ],
            }),
      });
    }
  },
});
