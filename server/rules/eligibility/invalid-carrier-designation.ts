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
        what: {
          en: 'The carrier crosses the border to Mexico, so its entity type is highway-carrier-us-mexico.',
          es: 'El transportista cruza la frontera con México, así que su tipo de entidad es highway-carrier-us-mexico.',
        },
        help: {
          en: 'Change the entity, or correct the borders.',
          es: 'Cambie la entidad, o corrija las fronteras (borders).',
        },
      },
      canada: {
        what: {
          en: 'The carrier crosses the border to Canada alone, so its entity type is highway-carrier-us-canada.',
          es: 'El transportista cruza solo la frontera con Canadá, así que su tipo de entidad es highway-carrier-us-canada.',
        },
        help: {
          en: 'Change the entity, or add us-mexico to the borders.',
          es: 'Cambie la entidad, o añada us-mexico a las fronteras (borders).',
        },
      },
      longHaul: {
        what: {
          en: 'A Mexico long-haul carrier does not cross the border, but borders are listed.',
          es: 'Un transportista de largo recorrido de México no cruza la frontera, pero hay fronteras listadas.',
        },
        help: {
          en: 'Take the borders out, or change the entity to the one of carriers that cross.',
          es: 'Quite las fronteras (borders), o cambie la entidad a la de los transportistas que cruzan.',
        },
      },
    },
    why: {
      en: 'A carrier that crosses both borders applies under the Mexican designation.',
      es: 'Un transportista que cruza ambas fronteras solicita bajo la designación de México.',
    },
    docs: () => ({
      title: { en: 'Carrier designation', es: 'Designación del transportista' },
      description: {
        en: 'A profile of a U.S./Canada highway carrier lists the border to Mexico among those it crosses (an error), one of a U.S./Mexico carrier lists the border to Canada alone, or one of a Mexico long-haul carrier lists any border (warnings). Where no border is listed, nothing is said.',
        es: 'El perfil de un autotransportista EE. UU./Canadá incluye la frontera con México entre las que cruza (un error), el de un autotransportista EE. UU./México incluye solo la frontera con Canadá, o el de un transportista mexicano de largo recorrido incluye alguna (advertencias). Si no hay fronteras listadas, no se dice nada.',
      },
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
    switch (account.entity.id) {
      case 'highway-carrier-us-canada':
        if (borders.includes('us-mexico')) report({ message: 'mexico', at });
        break;
      case 'highway-carrier-us-mexico':
        if (borders.every((border) => border === 'us-canada'))
          report({ message: 'canada', at, severity: 'warning' });
        break;
      case 'mexico-long-haul-carrier':
        report({ message: 'longHaul', at, severity: 'warning' });
        break;
    }
  },
});
