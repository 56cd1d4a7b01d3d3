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
        what: {
          en: 'The section “{section}” is missing: MSC {number} {title}{older}, {must} must and {should} should criteria for {entity}.',
          es: 'Falta la sección «{section}»: MSC {number} {title}{older}, {must} criterios obligatorios y {should} recomendados para {entity}.',
        },
        help: {
          en: 'Insert the section and answer its criteria; a quick fix writes its skeleton.',
          es: 'Inserte la sección y responda sus criterios; una corrección rápida escribe el esqueleto.',
        },
      },
    },
    why: {
      en: 'A security profile answers every category that holds criteria for its entity type.',
      es: 'Un perfil de seguridad responde cada categoría que tiene criterios para su tipo de entidad.',
    },
    docs: () => ({
      title: { en: 'Missing section', es: 'Falta una sección' },
      description: {
        en: 'The entity type has criteria in this category that no condition excuses, and the profile has no section for it. It is reported once, at the level of the strongest criterion, whatever the number of criteria. Section names of the older vocabulary count as present.',
        es: 'El tipo de entidad tiene en esta categoría criterios que ninguna condición excusa y el perfil no tiene la sección correspondiente. Se indica una sola vez, con el nivel del criterio más exigente, sin importar cuántos criterios sean. Los nombres anteriores de las secciones cuentan como presentes.',
      },
      bad: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: harbor-pine\nentity: importer\n⟦sections⟧:\n  securityVision: {}\n  riskAssessment: {}\n  businessPartners: {}\n  informationSecurity: {}\n  conveyanceSecurity: {}\n  proceduralSecurity: {}\n  agriculturalSecurity: {}\n  physicalSecurity: {}\n  physicalAccess: {}\n  personnelSecurity: {}\n  training: {}\n',
          note: {
            en: 'The seals are missing; `informationSecurity` is the older name of `cybersecurity`.',
            es: 'Faltan los sellos; `informationSecurity` es el nombre anterior de `cybersecurity`.',
          },
        },
      ],
      good: [
        {
          text: 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: group\ncompany:\n  legalName: Harbor & Pine Imports LLC\n',
          note: {
            en: 'Without `entity` it is a base for other profiles and is never judged for completeness.',
            es: 'Sin `entity` es una base para otros perfiles y nunca se juzga si está completa.',
          },
        },
      ],
    }),
  },
  check({ document, written, file, catalog, today, schemaProblems, locale, localize, report }) {
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
                  title: localize({
                    en: `Insert section “${section}”`,
                    es: `Insertar la sección «${section}»`,
                  }),
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
