import { child, type Field } from '../../../model/field.ts';
import type { SecurityProfile } from '../../../kinds/security-profile/view.ts';
import type { Extract } from '../../../workspace/project-index.ts';
import type { Project } from '../../../workspace/snapshot.ts';
import type { CaseState, CriterionCase } from '../../../domain/coverage/criterion-cases.ts';
import { ownerIn, type FindPerson } from './people.ts';
import type { ReportAnswer, ReportAnswerWords, ReportProcedureLink } from './report-data.ts';
import { allShownAt, dateAt, evidenceAt, given, shown, shownAt } from './shown.ts';

/** States from the one that needs most care to the one that needs none; a status that is not known needs more than all. */
const CARE: readonly CaseState[] = [
  'unanswered',
  'not-covered',
  'declined',
  'planned',
  'partial',
  'alternative',
  'implemented',
  'not-applicable',
  'not-needed',
];

const mostCare = (states: readonly CaseState[]): CaseState =>
  states.reduce((a, b) => (CARE.indexOf(b) < CARE.indexOf(a) ? b : a));

const idAndTitle: Extract<readonly [string, string] | undefined> = ({ id, procedure }) =>
  id === undefined || procedure?.title === undefined ? undefined : [id, shown(procedure.title)];

/** The titles of the procedures of a project by their ids. */
function titlesIn({ index }: Project): ReadonlyMap<string, string> {
  return new Map(index.gather(['Procedure'], idAndTitle).map(({ value }) => value ?? ['', '']));
}

function procedureLinks(holder: Field, titles: ReadonlyMap<string, string>): ReportProcedureLink[] {
  return allShownAt(holder, 'procedures').map((id) => ({
    id,
    ...given({ title: titles.get(id.split('#')[0] ?? '') }),
  }));
}

function wordsOf(holder: Field, titles: ReadonlyMap<string, string>, find: FindPerson): ReportAnswerWords {
  return {
    ...given({
      status: shownAt(holder, 'status'),
      response: shownAt(holder, 'response'),
      owner: ownerIn(holder, find),
      frequency: shownAt(holder, 'frequency'),
      targetDate: dateAt(holder, 'targetDate'),
      rationale: shownAt(holder, 'rationale'),
      reviewed: dateAt(holder, 'reviewed'),
    }),
    procedures: procedureLinks(holder, titles),
    evidence: evidenceAt(holder, 'evidence'),
  };
}

function specialistReviewOf(holder: Field): Pick<ReportAnswer, 'specialistReview'> {
  const specialistReview = child(holder, 'specialistReview');
  if (!specialistReview) return {};
  return {
    specialistReview: given({
      decision: shownAt(specialistReview, 'decision'),
      date: dateAt(specialistReview, 'date'),
      due: dateAt(specialistReview, 'due'),
      comment: shownAt(specialistReview, 'comment'),
    }),
  };
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** What an effective profile answers: one entry for each criterion of its entity type. `cases` tell how each stands. */
export function answersData(
  profile: SecurityProfile,
  cases: readonly CriterionCase[],
  project: Project,
  find: FindPerson,
): ReportAnswer[] {
  const titles = titlesIn(project);
  const byCriterion = grouped(cases, ({ criterion }) => criterion);
  const written = grouped(profile.answers, ({ id }) => id);
  return [...byCriterion].flatMap(([id, own]) => {
    const [first] = own;
    if (!first) return [];
    const main = written.get(id)?.find(({ site }) => site === undefined);
    const bySite = (written.get(id) ?? []).flatMap(({ site, field }) =>
      site === undefined ? [] : [{ site: shown(site), ...wordsOf(field, titles, find) }],
    );
    return [
      {
        id,
        title: shown(first.title),
        section: first.section,
        obligation: first.obligation,
        state: mostCare(own.map(({ state }) => state)),
        states: own.flatMap(({ site, state }) => (site === undefined ? [] : [{ site, state }])),
        ...(main ? wordsOf(main.field, titles, find) : { procedures: [], evidence: [] }),
        sites: main ? allShownAt(main.field, 'sites') : [],
        bySite,
        ...(main ? specialistReviewOf(main.field) : {}),
      },
    ];
  });
}
