import type { Catalog } from '../../catalog/catalog.ts';
import { child } from '../../model/field.ts';
import { activePartners } from '../../model/active-partners.ts';
import type { Partner } from '../../kinds/partner/view.ts';
import { defineRule } from '../rule.ts';
import { allAreAssessed, mappedPartners } from './known-partners.ts';
import { assessmentWith, LANE, profileOf } from './texts.ts';

/**
 * Whether a partner has cargo on a leg of some lane: not by subcontract, where the leg is its employer's. Others than
 * carriers handle cargo at a place, which a leg need not name.
 */
function carries({ roles, country, field }: Partner, catalog: Catalog): boolean {
  if (child(field, 'subcontractorOf')) return false;
  // A carrier of the United States may do nothing but deliver there.
  return roles.some(
    (role) =>
      catalog.entity(role)?.carriesBy !== undefined ||
      (role === 'highway-carrier' && (country ?? 'US') !== 'US'),
  );
}

const partner = (id: string, rest: string) =>
  `apiVersion: ctpat/v1\nkind: Partner\nid: ${id}\nlegalName: Dragon Freight\n${rest}`;
const ASSESSMENT = { 'risk.ctpat.yaml': assessmentWith(LANE) };

/** A carrier of the register is on no lane. */
export const partnerOnNoLane = defineRule({
  meta: {
    id: 'risk/partner-on-no-lane',
    target: 'Partner',
    severity: 'warning',
    scope: 'workspace',
    criteria: ['2.2'],
    failureReason: 'partners',
    messages: {
      missing: {
        what: 'The carrier {name} is on no lane of any risk assessment.',
        help: 'Add it to the legs on which it has the cargo, or set ended if the business is over.',
      },
    },
    docs: () => ({
      title: 'Carrier on no lane',
      description:
        'A partner carries cargo by its role, and no leg and no vulnerability of a risk assessment names it. It is asked only where every profile of the project has an assessment, and of carriers whose work is a leg across the border: sea, air, rail, highway carriers of a border or of another country. Subcontractors are not asked for.',
      bad: [
        {
          file: 'p.ctpat.yaml',
          text: partner('⟦tiger-lines⟧', 'country: CN\nrole: sea-carrier\n'),
          files: ASSESSMENT,
        },
        {
          file: 'p.ctpat.yaml',
          text: partner('⟦tiger-lines⟧', 'country: MX\nroles: [warehouse, highway-carrier]\n'),
          files: { ...ASSESSMENT, 'profile.ctpat.yaml': profileOf('importer') },
        },
      ],
      good: [
        {
          file: 'p.ctpat.yaml',
          text: partner('dragon-freight', 'country: CN\nrole: sea-carrier\n'),
          files: ASSESSMENT,
        },
        {
          file: 'p.ctpat.yaml',
          text: partner('seal-maker', 'country: CN\nrole: supplier\n'),
          files: ASSESSMENT,
        },
        {
          file: 'p.ctpat.yaml',
          text: partner('store-delivery', 'country: US\nrole: highway-carrier\n'),
          files: ASSESSMENT,
          note: 'It may deliver from the warehouse to stores only.',
        },
        {
          file: 'p.ctpat.yaml',
          text: partner('tiger-lines', 'country: CN\nrole: sea-carrier\n'),
          files: {
            'risk.ctpat.yaml': assessmentWith(`profiles: [north]\n${LANE}`),
            'north.ctpat.yaml': profileOf('importer', 'north'),
            'south.ctpat.yaml': profileOf('importer', 'south'),
          },
          note: 'The other profile’s assessment is kept elsewhere.',
        },
        { file: 'p.ctpat.yaml', text: partner('tiger-lines', 'country: CN\nrole: sea-carrier\n') },
      ],
    }),
  },
  check({ document, project: { index }, catalog, today, report }) {
    if (!index.has('RiskAssessment') || !index.derive(allAreAssessed)) return;
    const mapped = index.derive(mappedPartners);
    for (const partner of activePartners(document, today)) {
      const { id, idField, legalName } = partner;
      if (!idField || id === undefined || mapped.has(id) || !carries(partner, catalog)) continue;
      report({ message: 'missing', at: idField, criterion: '2.2', data: { name: legalName ?? id } });
    }
  },
});
