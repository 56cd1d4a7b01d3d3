import { isExcusedIn } from '../../domain/answers/excused.ts';
import { insertLines } from '../../model/edits.ts';
import { sectionLines } from '../../model/scaffold/answers.ts';
import { defineRule, keyOf } from '../rule.ts';

/** A section that the entity must answer is not there; one finding stands for all its criteria. */
export const missingSection = defineRule({
  meta: {
    id: 'profile/missing-section',
    target: 'SecurityProfile',
    inherited: 'here',
    severity: 'error',
    scope: 'document',
    fixable: true,
    messages: {
      missing: {
        what: 'The section “{section}” is missing: MSC {number} {title}{older}, {must} must and {should} should criteria for {entity}.',
        help: 'Insert the section and answer its criteria; a quick fix writes its skeleton.',
      },
    },
    words: { fix: 'Insert section “{section}”' },
    why: 'A security profile answers every category that holds criteria for its entity type.',
    docs: () => ({
      title: 'Missing section',
      description:
        'The entity type has criteria in this category that no condition excuses, and the profile has no section for it. It is reported once, at the level of the strongest criterion, whatever the number of criteria. Section names of the older vocabulary count as present.',
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\n⟦sections⟧:\n  securityVision: {}\n  riskAssessment: {}\n  businessPartners: {}\n  informationSecurity: {}\n  conveyanceSecurity: {}\n  proceduralSecurity: {}\n  agriculturalSecurity: {}\n  physicalSecurity: {}\n  physicalAccess: {}\n  personnelSecurity: {}\n  training: {}\n',
          note: 'The seals are missing; `informationSecurity` is the older name of `cybersecurity`.',
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: group\ncompany:\n  legalName: Harbor & Pine Imports LLC\n',
          note: 'Without `entity` it is a base for other profiles and is never judged for completeness.',
        },
      ],
    }),
  },
  check({ document, written, file, catalog, today, schemaProblems, locale, word, report }) {
    const { profile } = document;
    const entity = profile?.entity;
    if (!profile || entity === undefined) return;
    const place = profile.sectionsField ?? profile.kindField;
    for (const problem of schemaProblems) {
      if (problem.type !== 'missing-section' || !place) continue;
      const { section } = problem;
      const category = catalog.category(section);
      if (!category) continue;
      const words = catalog.categoryText(category.number, locale);
      const criteria = catalog
        .criteriaOf(entity)
        .filter((criterion) => criterion.section === section && !isExcusedIn(criterion, profile, catalog));
      const duties = criteria.flatMap((criterion) => catalog.duty(criterion, entity, today) ?? []);
      const count = (obligation: string) => duties.filter((duty) => duty.obligation === obligation).length;
      const severities = new Set(duties.map(({ severity }) => severity));
      report({
        message: 'missing',
        at: { range: profile.sectionsField ? keyOf(place).range : place.range, path: ['sections', section] },
        severity: severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'info',
        data: {
          section,
          number: category.number,
          title: words.title,
          older: words.olderNames.length > 0 ? ` (${words.olderNames.join(', ')})` : '',
          must: count('must'),
          should: count('should'),
          entity: catalog.entityText(entity, locale).plural,
        },
        fixes: () => {
          const lines = sectionLines(section, criteria, entity, today, catalog, locale);
          const { sectionsField, root } = written.profile ?? profile;
          const edits = sectionsField
            ? insertLines(file, sectionsField, lines)
            : insertLines(file, root, ['sections:', ...lines.map((line) => `  ${line}`)]);
          return edits.length > 0
            ? [
                {
                  title: word('fix', { section }),
                  edits,
                  preferred: true,
                },
              ]
            : [];
        },
      });
    }
  },
});
