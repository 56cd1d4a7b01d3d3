import type { Criterion } from '../../../catalog/catalog.ts';
import { booleanOf, child, descend, items, textOf } from '../../../model/field.ts';
import { isExcusedAt } from '../../../domain/answers/excused.ts';
import { judgedAnswers, type JudgedAnswer } from '../../../domain/answers/effective-answers.ts';
import { taught } from '../../../domain/training/taught.ts';
import type { CriterionCase } from '../../../domain/coverage/criterion-cases.ts';
import type { BinderAnswer, BinderCriterion } from './binder.ts';
import { openActions } from './open-actions.ts';
import { evidenceOfAnswers, evidenceOfRecords } from './evidence-files.ts';
import { peopleOf, type People } from './people.ts';
import { worstFirst } from './readiness.ts';
import { proceduresOf } from './procedure-files.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { present, shown } from './shown.ts';
import type { BinderSource } from './source.ts';

/** Every criterion that a profile is asked, in the order of the catalog, with everything behind its answer. */
export function binderCriteria(cases: readonly CriterionCase[], source: BinderSource): BinderCriterion[] {
  const { effective, profile, project, locale, sections, findings } = source;
  const { catalog, index } = project;
  const people = peopleOf(profile, index);
  const records = evidenceOfRecords(source);
  const actions = openActions(source, people);
  const lessons = index.derive(taught);
  const given = judgedAnswers({ document: effective.document }).filter(({ status }) => status !== 'to-do');
  return catalog.criteriaOf(source.entity).flatMap((criterion): BinderCriterion[] => {
    const { id, section, category } = criterion;
    const own = cases.filter((each) => each.criterion === id);
    const [first] = own;
    if (!first || (sections && !sections.has(section))) return [];
    const answers = given.filter((answer) => answer.id === id);
    const text = catalog.text(id, locale);
    const lesson = lessons.find(effective.document.id ?? '', id)?.day;
    return [
      {
        id,
        title: first.title,
        section,
        category,
        obligation: first.obligation,
        states: own.map(({ site, state }) => ({ state, ...(site === undefined ? {} : { site }) })),
        answers: answers.map((answer) => binderAnswer(answer, people)),
        asks: text?.asks ?? '',
        looks: text?.evidence ?? [],
        isSiteBound: isSiteBound(criterion, answers, source),
        excusedSites: excusedSites(criterion, answers, source),
        ...(lesson === undefined ? {} : { taught: lesson }),
        procedures: proceduresOf(id, answers, source, people),
        evidence: [...evidenceOfAnswers(answers, source), ...(records.get(id) ?? [])],
        findings: worstFirst(findings.filter((finding) => finding.criterion === id)),
        actions: actions.get(id) ?? [],
      },
    ];
  });
}

function binderAnswer({ field, status, site, main }: JudgedAnswer, people: People): BinderAnswer {
  const text = (key: string) => shown(child(field, key));
  // What a site’s answer does not say is as everywhere.
  const owner = people.named(child(field, 'owner') ?? child(main?.field, 'owner'));
  const performedBy = people.partner(child(field, 'performedBy') ?? child(main?.field, 'performedBy'));
  const overseer = people.named(descend(field, 'oversight', 'by') ?? descend(main?.field, 'oversight', 'by'));
  return {
    status: shownText(status),
    ...present({
      site: site === undefined ? undefined : shownText(site),
      response: text('response'),
      rationale: text('rationale'),
      frequency: text('frequency'),
      targetDate: text('targetDate'),
      reviewed: text('reviewed'),
    }),
    ...(owner ? { owner } : {}),
    ...(performedBy ? { performedBy } : {}),
    ...(overseer ? { overseer } : {}),
  };
}

/** The sites that do not have what a criterion is about, unless an answer speaks of them by name. */
function excusedSites(
  criterion: Criterion,
  answers: readonly JudgedAnswer[],
  { profile, project }: BinderSource,
): string[] {
  const named = new Set(
    answers.flatMap(({ field, site }) => [
      ...(site === undefined ? [] : [site]),
      ...items(child(field, 'sites')).flatMap((each) => textOf(each) ?? []),
    ]),
  );
  return profile.sites
    .filter((site) => !named.has(site.id) && isExcusedAt(site, criterion, profile, project.catalog))
    .map(({ id }) => shownText(id));
}

/** The categories that are walked at every site: physical security and access. */
const WALKED: ReadonlySet<string> = new Set(['physicalSecurity', 'physicalAccess']);

function isSiteBound(
  criterion: Criterion,
  answers: readonly JudgedAnswer[],
  { profile, project, entity }: BinderSource,
): boolean {
  if (WALKED.has(criterion.section)) return true;
  if (answers.some(({ field, site }) => site !== undefined || child(field, 'sites'))) return true;
  return project.catalog
    .conditionsOf(criterion, entity)
    .some((condition) =>
      profile.sites.some(({ field }) => booleanOf(descend(field, 'conditions', condition)) !== undefined),
    );
}
