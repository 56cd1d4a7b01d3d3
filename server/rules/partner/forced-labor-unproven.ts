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
        what: 'Nothing on record shows that the goods of {name} are made without forced labor.',
        help: 'Add forcedLabor with a statement of the supplier or a mapping of where its materials come from.',
      },
    },
    docs: () => ({
      title: 'Forced labor not addressed',
      description:
        'In a project with the profile of an importer, a supplier or manufacturer outside the United States has neither `forcedLabor.statement` nor `forcedLabor.mapping`. The program against forced labor has been a must for importers since 2023.',
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
          note: 'A forwarder makes no goods.',
        },
        {
          file: 'partners.ctpat.yaml',
          text: registerWith(COLOMBIAN),
          note: 'No profile of an importer.',
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
