import type { Catalog } from '../../catalog/catalog.ts';
import { child } from '../../model/field.ts';
import { companyFacts } from '../../domain/company/company-facts.ts';
import { defineRule } from '../rule.ts';
import { standings } from '../../domain/partners/standing.ts';
import { registerWith } from '../examples/partner-registers.ts';

const CARRIER = 'country: US\nrole: highway-carrier\nsubcontractorOf: big-carrier\n';

/** Countries whose carriers drive on roads into the United States. */
const NEIGHBORS: ReadonlySet<string> = new Set(['US', 'MX', 'CA']);

/** Whether a role is to carry by road over the border; `highway-carrier` does not tell which one. */
function isHighwayCarrier(role: string, catalog: Catalog): boolean {
  const { carriesBy, border } = catalog.entity(role) ?? {};
  return role === 'highway-carrier' || (carriesBy === 'road' && border !== 'none');
}

/** A highway carrier who works for another carrier, is no member, and has no contract with the company. */
export const subcontractedCarrier = defineRule({
  meta: {
    id: 'partner/subcontracted-carrier',
    target: 'Partner',
    severity: 'error',
    scope: 'workspace',
    criteria: ['3.8'],
    messages: {
      uncertified: {
        what: '{name} carries for another carrier, is no certified CTPAT member and has no contract with you.',
        help: 'Use a certified carrier, or contract with this one directly (relationship: direct).',
      },
    },
    docs: () => ({
      title: 'Subcontracted highway carrier',
      description:
        'A highway carrier of the United States, Mexico or Canada with `subcontractorOf` is neither a checked CTPAT member nor under a direct contract. It is silent where every profile says that no carrier is subcontracted (`uses.subcontractedHighwayCarriers: false`).',
      bad: [
        {
          text: registerWith(`${CARRIER}visits: [{ date: 2026-05-04 }]`).replace(
            'big-carrier',
            '⟦big-carrier⟧',
          ),
        },
      ],
      good: [
        {
          text: registerWith(
            `${CARRIER}certifications: { program: ctpat, verified: { date: 2026-01-20, by: cso, method: svi-page } }`,
          ),
        },
        {
          text: registerWith(`${CARRIER.replace('US', 'CN')}visits: [{ date: 2026-05-04 }]`),
          note: 'It drives no road into the United States.',
        },
        { text: registerWith(`${CARRIER}relationship: direct\nvisits: [{ date: 2026-05-04 }]`) },
        {
          text: registerWith(`${CARRIER}visits: [{ date: 2026-05-04 }]`),
          files: {
            'profile.ctpat.yaml':
              'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: importer\ncompany: { conditions: { subcontractedHighwayCarriers: false } }\n',
          },
          file: 'partners.ctpat.yaml',
        },
      ],
    }),
  },
  check(context) {
    if (companyFacts(context.project.index).denies('subcontractedHighwayCarriers')) return;
    for (const { partner, name, certificates } of context.shared(standings)) {
      const employer = child(partner.field, 'subcontractorOf');
      if (!employer || partner.relationship === 'direct') continue;
      if (!partner.roles.some((role) => isHighwayCarrier(role, context.catalog))) continue;
      // The criterion is about roads into the United States; a carrier of another continent drives none of them.
      if (!NEIGHBORS.has(partner.country ?? 'US')) continue;
      const isMember = certificates.some(
        ({ recognition }) => recognition.type === 'recognized' && recognition.program.kind === 'ctpat',
      );
      if (!isMember)
        context.report({ message: 'uncertified', at: employer, criterion: '3.8', data: { name } });
    }
  },
});
