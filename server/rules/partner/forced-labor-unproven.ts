import { companyFacts } from '../../domain/company/company-facts.ts';
import {
  hasForcedLaborRecord,
  isSupplierAbroad,
  suppliersAbroad,
} from '../../domain/partners/forced-labor.ts';
import { defineRule } from '../rule.ts';
import { partnerPlace, standings } from '../../domain/partners/standing.ts';
import { CHINESE, COLOMBIAN, registerWith } from '../examples/partner-registers.ts';

const IMPORTER = {
  'profile.ctpat.yaml': 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: importer\n',
};
const OTHER = {
  'other.ctpat.yaml':
    'apiVersion: ctpat/v1\nkind: Partner\nid: condor-textiles\nlegalName: Condor Textiles\ncountry: CO\nrole: supplier\nforcedLabor: { statement: { record: Supplier file } }\n',
};

/** A supplier abroad without a record about forced labor, where the importer keeps such records of others. */
export const forcedLaborUnproven = defineRule({
  meta: {
    id: 'partner/forced-labor-unproven',
    target: 'Partner',
    severity: 'info',
    scope: 'workspace',
    criteria: ['3.9'],
    messages: {
      unproven: {
        what: '{name} has no record about forced labor, unlike other suppliers.',
        help: 'Add a statement or a mapping of material sources under `forcedLabor`, if your program asks for one.',
      },
    },
    docs: () => ({
      title: 'Supplier without a forced labor record',
      description:
        'An importer keeps `forcedLabor` of some suppliers abroad, and this one has neither `forcedLabor.statement` nor `forcedLabor.mapping`. Criterion 3.9 requires a program of the importer, not a paper of each supplier, so it is an info. Where no supplier has a record, `partner/missing-forced-labor-program` says so once, if nothing else shows the program.',
      bad: [
        {
          file: 'partners.ctpat.yaml',
          text: registerWith(COLOMBIAN).replace('id: dragon-freight', 'id: ⟦dragon-freight⟧'),
          files: { ...IMPORTER, ...OTHER },
        },
      ],
      good: [
        {
          file: 'partners.ctpat.yaml',
          text: registerWith(`${COLOMBIAN}forcedLabor: { statement: { record: Supplier file } }`),
          files: { ...IMPORTER, ...OTHER },
        },
        {
          file: 'partners.ctpat.yaml',
          text: registerWith(CHINESE),
          files: { ...IMPORTER, ...OTHER },
          note: 'A forwarder makes no goods.',
        },
        {
          file: 'partners.ctpat.yaml',
          text: registerWith(COLOMBIAN),
          files: IMPORTER,
          note: 'No supplier has a record: that is about the program.',
        },
        {
          file: 'partners.ctpat.yaml',
          text: registerWith(COLOMBIAN),
          files: OTHER,
          note: 'No profile of an importer.',
        },
      ],
    }),
  },
  check(context) {
    const { catalog, project } = context;
    const { entities } = companyFacts(project.index);
    if (![...entities].some((entity) => catalog.entity(entity)?.answersForForcedLabor)) return;
    if (!project.index.derive(suppliersAbroad).some(({ hasRecord }) => hasRecord)) return;
    for (const standing of context.shared(standings)) {
      const { partner, name } = standing;
      if (!isSupplierAbroad(partner) || hasForcedLaborRecord(partner)) continue;
      context.report({ message: 'unproven', at: partnerPlace(standing), criterion: '3.9', data: { name } });
    }
  },
});
