import { child, textOf } from '../../model/field.ts';
import { companyFacts } from '../../domain/company/company-facts.ts';
import { defineRule } from '../rule.ts';
import { employers } from '../../domain/partners/employers.ts';
import { standings } from '../../domain/partners/standing.ts';

const partner = (id: string, lines: string) =>
  `  - id: ${id}\n    legalName: ${id}\n    country: US\n    role: highway-carrier\n${lines}`;
const register = (partners: string) =>
  `apiVersion: ctpat/v1\nkind: PartnerRegister\nid: partners\npartners:\n${partners}`;
const LOGISTICS = {
  'profile.ctpat.yaml': 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nentity: third-party-logistics\n',
};

/** A logistics provider’s subcontractor hands the cargo on to a third one who is no member. */
export const doubleBrokering = defineRule({
  meta: {
    id: 'partner/double-brokering',
    target: 'Partner',
    severity: 'error',
    scope: 'workspace',
    messages: {
      deep: {
        what: '{name} works for {employer}, who works for {top}: that is more than one level, and {name} is no CTPAT member.',
        help: 'A third-party logistics provider subcontracts one level only, unless to CTPAT members.',
      },
    },
    why: 'It is a condition of eligibility for third-party logistics providers.',
    docs: () => ({
      title: 'Double brokering',
      description:
        'In a project with the profile of a third-party logistics provider, a partner works for a subcontractor of a subcontractor and is no CTPAT member.',
      bad: [
        {
          file: 'partners.ctpat.yaml',
          text: register(
            partner('top', '') +
              partner('middle', '    subcontractorOf: top\n') +
              partner('last', '    subcontractorOf: ⟦middle⟧\n'),
          ),
          files: LOGISTICS,
        },
      ],
      good: [
        {
          file: 'partners.ctpat.yaml',
          text: register(partner('top', '') + partner('middle', '    subcontractorOf: top\n')),
          files: LOGISTICS,
        },
        {
          file: 'partners.ctpat.yaml',
          text: register(
            partner('top', '') +
              partner('middle', '    subcontractorOf: top\n') +
              partner(
                'last',
                '    subcontractorOf: middle\n    certifications: { program: ctpat, verified: { date: 2026-01-20, by: cso } }\n',
              ),
          ),
          files: LOGISTICS,
        },
      ],
    }),
  },
  check(context) {
    const { project, catalog } = context;
    const { index } = project;
    const { entities } = companyFacts(index);
    if (![...entities].some((entity) => catalog.entity(entity)?.limitsSubcontracting)) return;
    const worksFor = index.derive(employers);
    for (const { partner, name, certificates } of context.shared(standings)) {
      const place = child(partner.field, 'subcontractorOf');
      const employer = textOf(place);
      const top = employer === undefined ? undefined : worksFor.get(employer);
      if (!place || employer === undefined || top === undefined || top === partner.id) continue;
      const isMember = certificates.some(
        ({ recognition }) => recognition.type === 'recognized' && recognition.program.kind === 'ctpat',
      );
      if (!isMember) context.report({ message: 'deep', at: place, data: { name, employer, top } });
    }
  },
});
