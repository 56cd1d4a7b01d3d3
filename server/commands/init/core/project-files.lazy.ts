import type { Catalog } from '../../../catalog/catalog.ts';
import { say } from '../../../messages/fill.ts';
import { INIT_FILES } from '../init-file-messages.ts';
import { applicableCriteria, profileSkeleton } from '../../../model/scaffold/profile-skeleton.ts';
import type { InitAnswers, PlannedFile } from './answers.ts';
import { ciFile } from './ci-files.ts';
import { companySlug } from './names.ts';
import { procedureText } from './procedure-file.ts';
import { procedureGroups } from './procedure-groups.ts';
import { configurationText, evidenceText, partnersText } from './record-files.ts';

/** Every file of a new project, the profile first. `today` is `YYYY-MM-DD`. Throws where the catalog has no such entity type. */
export function planFiles(answers: InitAnswers, catalog: Catalog, today: string): PlannedFile[] {
  const { company, language } = answers;
  const entity = catalog.entity(answers.entity);
  if (!entity) throw new Error(`There is no entity type ${answers.entity}.`);
  const criteria = applicableCriteria(entity.id, company.conditions, catalog);
  const groups = procedureGroups(criteria, (id) => catalog.title(id, language), language);
  const procedures = new Map(groups.flatMap(({ id, criteria: own }) => own.map((each) => [each.id, id])));
  const slug = companySlug(company.legalName);
  const profile = profileSkeleton({
    entity,
    id: slug,
    catalog,
    today,
    locale: language,
    company,
    guide: { procedures },
  });
  const must = criteria.filter((each) => catalog.duty(each, entity.id, today)?.obligation === 'must').length;
  const counts = { count: criteria.length, must, should: criteria.length - must };
  const tell = (name: keyof typeof INIT_FILES, data?: Readonly<Record<string, string | number>>) =>
    say(INIT_FILES[name], language, data);
  const ci = ciFile(answers.ci, language);
  return [
    { path: `${slug}.ctpat.yaml`, text: `${profile.join('\n')}\n`, holds: tell('profile', counts) },
    { path: 'partners.ctpat.yaml', text: partnersText(language), holds: tell('partners') },
    ...groups.map((group) => ({
      path: `procedures/${group.id}.md`,
      text: procedureText(group, { answers, catalog, today }),
      holds: tell('procedure', {
        title: group.title,
        criteria: group.criteria.map(({ id }) => id).join(', '),
      }),
    })),
    { path: 'evidence/README.md', text: evidenceText(language), holds: tell('evidence') },
    { path: 'ctpat.config.yaml', text: configurationText(language), holds: tell('configuration') },
    ...(ci ? [{ ...ci, holds: tell('ci') }] : []),
  ];
}
