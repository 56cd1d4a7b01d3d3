import type { Obligation } from '../../catalog/catalog.ts';
import { isExcusedIn } from '../../domain/answers/excused.ts';
import { insertLines } from '../../model/edits.ts';
import { sectionLines } from '../../model/scaffold/answers.ts';
import { defineRule, keyOf } from '../rule.ts';

/** How many criteria a section holds, without a word about a kind of which there is none. */
function criteriaInWords(
  musts: number,
  shoulds: number,
  word: (
    name: 'must' | 'musts' | 'should' | 'shoulds' | 'both',
    data?: Record<string, string | number>,
  ) => string,
): string {
  const must = musts === 1 ? word('must') : word('musts', { count: musts });
  const should = shoulds === 1 ? word('should') : word('shoulds', { count: shoulds });
  if (shoulds === 0) return must;
  return musts === 0 ? should : word('both', { musts: must, shoulds: should });
}

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
        what: 'The profile has no `{section}` section (category {number}, {title}{older}: {criteria}).',
        help: 'Insert the section and answer its criteria.',
      },
    },
    words: {
      fix: 'Insert section “{section}”',
      older: ', or {names}',
      musts: '{count} must criteria',
      must: '1 must criterion',
      shoulds: '{count} should criteria',
      should: '1 should criterion',
      both: '{musts} and {shoulds}',
    },
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
      const count = (obligation: Obligation) =>
        duties.filter((duty) => duty.obligation === obligation).length;
      const severities = new Set(duties.map(({ severity }) => severity));
      report({
        message: 'missing',
        at: { range: profile.sectionsField ? keyOf(place).range : place.range, path: ['sections', section] },
        severity: severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'info',
        data: {
          section,
          number: category.number,
          title: words.title,
          older: words.olderNames.length > 0 ? word('older', { names: words.olderNames.join(', ') }) : '',
          criteria: criteriaInWords(count('must'), count('should'), word),
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
