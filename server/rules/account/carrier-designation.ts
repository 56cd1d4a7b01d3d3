import { child, items, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText } from './applies.ts';

/** A highway carrier that crosses the Mexican border applies as U.S./Mexico. */
export const carrierDesignation = defineRule({
  meta: {
    id: 'account/carrier-designation',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      mexico: {
        what: {
          en: 'The carrier crosses the border to Mexico, so its entity type is highway-carrier-us-mexico.',
          es: 'El transportista cruza la frontera con México, así que su tipo de entidad es highway-carrier-us-mexico.',
        },
        help: {
          en: 'Change the entity, or correct the borders.',
          es: 'Cambie la entidad, o corrija las fronteras (borders).',
        },
      },
    },
    why: {
      en: 'A carrier that crosses both borders applies under the Mexican designation.',
      es: 'Un transportista que cruza ambas fronteras solicita bajo la designación de México.',
    },
    docs: {
      title: 'Carrier designation',
      description:
        'A profile of a U.S./Canada highway carrier lists the border to Mexico among those it crosses.',
      bad: [
        {
          text: accountText(
            '⟦highway-carrier-us-canada⟧',
            'eligibility: { borders: [us-canada, us-mexico] }\n',
          ),
        },
      ],
      good: [{ text: accountText('highway-carrier-us-canada', 'eligibility: { borders: [us-canada] }\n') }],
    },
  },
  check({ document, catalogue, report }) {
    const account = accountOf({ document, catalogue });
    if (account?.entity.id !== 'highway-carrier-us-canada' || !account.profile.entityField) return;
    const crossesMexico = items(child(account.profile.eligibility, 'borders')).some(
      (item) => textOf(item) === 'us-mexico',
    );
    if (crossesMexico) report({ message: 'mexico', at: account.profile.entityField });
  },
});
