import type { Localized } from '../../catalogue/catalogue.ts';
import { booleanOf, child } from '../../model/field.ts';
import { defineRule, keyOf } from '../rule.ts';
import { standings } from './standing.ts';
import { CHINESE, registerWith } from './texts.ts';

const LOOKED_FOR: Readonly<Record<string, Localized>> = {
  moneyLaundering: {
    en: 'money laundering (moneyLaundering)',
    es: 'lavado de dinero (moneyLaundering)',
  },
  deniedParty: { en: 'denied parties (deniedParty)', es: 'partes restringidas (deniedParty)' },
};

const AND: Localized = { en: ' and ', es: ' ni ' };

/** A screening that leaves out what must be looked for. */
export const screeningIncomplete = defineRule({
  meta: {
    id: 'partner/screening-incomplete',
    target: 'Partner',
    severity: 'error',
    scope: 'document',
    criteria: ['3.1'],
    messages: {
      incomplete: {
        what: {
          en: 'The screening of {name} does not say that {what} was looked for.',
          es: 'La evaluación de {name} no dice que se haya buscado {what}.',
        },
        help: { en: 'Search for it and set it to true.', es: 'Búsquelo y póngalo en true.' },
      },
    },
    docs: () => ({
      title: { en: 'Screening incomplete', es: 'Evaluación incompleta' },
      description: {
        en: 'A screening does not confirm `moneyLaundering` or `deniedParty`. Both belong to it: signs of money laundering and terrorist financing, and the lists of denied parties.',
        es: 'Una evaluación no confirma `moneyLaundering` o `deniedParty`. Ambas forman parte de ella: señales de lavado de dinero y financiamiento al terrorismo, y las listas de partes restringidas.',
      },
      bad: [
        {
          text: registerWith(
            `${CHINESE}⟦screened⟧: { on: 2026-02-01, by: cso, deniedParty: true, result: pass }`,
          ),
        },
        {
          text: registerWith(
            `${CHINESE}⟦screened⟧: { on: 2026-02-01, by: cso, moneyLaundering: false, deniedParty: false }`,
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CHINESE}screened: { on: 2026-02-01, by: cso, moneyLaundering: true, deniedParty: true, result: pass }`,
          ),
        },
        {
          text: registerWith(CHINESE),
          note: {
            en: 'That there is no screening at all is another finding.',
            es: 'Que no haya ninguna evaluación es otro hallazgo.',
          },
        },
      ],
    }),
  },
  check(context) {
    for (const { partner, name } of context.shared(standings)) {
      const screened = child(partner.field, 'screened');
      if (!screened) continue;
      const missing = Object.entries(LOOKED_FOR).filter(([key]) => booleanOf(child(screened, key)) !== true);
      if (missing.length === 0) continue;
      const what = missing.map(([, words]) => words[context.locale]).join(AND[context.locale]);
      context.report({ message: 'incomplete', at: keyOf(screened), criterion: '3.1', data: { name, what } });
    }
  },
});
