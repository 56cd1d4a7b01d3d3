import { child } from '../../model/field.ts';
import { companyFacts } from '../../domain/company/company-facts.ts';
import { defineRule } from '../rule.ts';
import { partnerPlace, standings } from '../../domain/partners/standing.ts';
import { CHINESE, COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

const IMPORTER = {
  'profile.ctpat.yaml': 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: importer\n',
};

/** A supplier of an importer of whom nothing shows that its goods are made without forced labor. */
export const forcedLaborUnproven = defineRule({
  meta: {
    id: 'partner/forced-labor-unproven',
    target: 'Partner',
    severity: 'warning',
    scope: 'workspace',
    criteria: ['3.9'],
    messages: {
      unproven: {
        what: {
          en: 'Nothing on record shows that the goods of {name} are made without forced labor.',
          es: 'Nada en el registro muestra que los bienes de {name} se hagan sin trabajo forzado.',
        },
        help: {
          en: 'Add forcedLabor with a statement of the supplier or a mapping of where its materials come from.',
          es: 'Añada forcedLabor con una declaración del proveedor o un mapa del origen de sus materiales.',
        },
      },
    },
    docs: () => ({
      title: { en: 'Forced labor not addressed', es: 'Trabajo forzado sin atender' },
      description: {
        en: 'In a project with the profile of an importer, a supplier or manufacturer outside the United States has neither `forcedLabor.statement` nor `forcedLabor.mapping`. The program against forced labor has been a must for importers since 2023.',
        es: 'En un proyecto con el perfil de un importador, un proveedor o fabricante fuera de Estados Unidos no tiene `forcedLabor.statement` ni `forcedLabor.mapping`. El programa contra el trabajo forzado es obligatorio para los importadores desde 2023.',
      },
      bad: [
        {
          file: 'partners.ctpat.yaml',
          text: registerWith(COLOMBIAN).replace('id: dragon-freight', 'id: ⟦dragon-freight⟧'),
          files: IMPORTER,
        },
      ],
      good: [
        {
          file: 'partners.ctpat.yaml',
          text: registerWith(`${COLOMBIAN}forcedLabor: { statement: { record: Supplier file } }`),
          files: IMPORTER,
        },
        {
          file: 'partners.ctpat.yaml',
          text: registerWith(CHINESE),
          files: IMPORTER,
          note: { en: 'A forwarder makes no goods.', es: 'Un agente de carga no fabrica mercancías.' },
        },
        {
          file: 'partners.ctpat.yaml',
          text: registerWith(COLOMBIAN),
          note: { en: 'No profile of an importer.', es: 'No hay ningún perfil de importador.' },
        },
      ],
    }),
  },
  check(context) {
    if (!companyFacts(context.project.index).entities.has('importer')) return;
    for (const standing of context.shared(standings)) {
      const { partner, name } = standing;
      const makes = partner.roles.some((role) => role === 'supplier' || role === 'foreign-manufacturer');
      const record = child(partner.field, 'forcedLabor');
      if (!makes || partner.country === 'US' || child(record, 'statement') || child(record, 'mapping'))
        continue;
      context.report({ message: 'unproven', at: partnerPlace(standing), criterion: '3.9', data: { name } });
    }
  },
});
