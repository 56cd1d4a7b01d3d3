import { child, items, textOf } from '../../model/field.ts';
import { defineRule } from '../rule.ts';
import { accountOf, accountText } from './applies.ts';

/** The borders that a carrier crosses do not fit its entity type. */
export const invalidCarrierDesignation = defineRule({
  meta: {
    id: 'eligibility/invalid-carrier-designation',
    target: 'SecurityProfile',
    severity: 'error',
    scope: 'document',
    messages: {
      mexico: {
        what: 'The carrier crosses the border to Mexico, so its entity type is highway-carrier-us-mexico.',
        help: 'Change the entity, or correct the borders.',
      },
      canada: {
        what: 'The carrier crosses the border to Canada alone, so its entity type is highway-carrier-us-canada.',
        help: 'Change the entity, or add us-mexico to the borders.',
      },
      longHaul: {
        what: 'A Mexico long-haul carrier does not cross the border, but borders are listed.',
        help: 'Take the borders out, or change the entity to the one of carriers that cross.',
      },
    },
    why: 'A carrier that crosses both borders applies under the Mexican designation.',
    docs: () => ({
      title: 'Carrier designation',
      description:
        'A profile of a U.S./Canada highway carrier lists the border to Mexico among those it crosses (an error), one of a U.S./Mexico carrier lists the border to Canada alone, or one of a Mexico long-haul carrier lists any border (warnings). Where no border is listed, nothing is said.',
      bad: [
        {
          text: accountText(
            '⟦highway-carrier-us-canada⟧',
            'eligibility: { borders: [us-canada, us-mexico] }\n',
          ),
        },
        { text: accountText('⟦highway-carrier-us-mexico⟧', 'eligibility: { borders: [us-canada] }\n') },
        { text: accountText('⟦mexico-long-haul-carrier⟧', 'eligibility: { borders: [us-mexico] }\n') },
      ],
      good: [
        { text: accountText('highway-carrier-us-canada', 'eligibility: { borders: [us-canada] }\n') },
        {
          text: accountText(
            'highway-carrier-us-mexico',
            'eligibility: { borders: [us-canada, us-mexico] }\n',
          ),
        },
        { text: accountText('highway-carrier-us-mexico', 'eligibility: { borders: [] }\n') },
        { text: accountText('mexico-long-haul-carrier', 'eligibility: { sct: TX-4711 }\n') },
      ],
    }),
  },
  check({ document, catalog, report }) {
    const account = accountOf({ document, catalog });
    const at = account?.profile.entityField;
    const borders = items(child(account?.profile.eligibility, 'borders')).map(textOf);
    if (!account || !at || borders.length === 0) return;
    switch (account.entity.border) {
      case 'us-canada':
        if (borders.includes('us-mexico')) report({ message: 'mexico', at });
        break;
      case 'us-mexico':
        if (borders.every((border) => border === 'us-canada'))
          report({ message: 'canada', at, severity: 'warning' });
        break;
      case 'none':
        report({ message: 'longHaul', at, severity: 'warning' });
        break;
      case undefined:
        break;
    }
  },
});
