import type {
  BinderCriterion,
  BinderProcedure,
  Interview,
  InterviewTopic,
  Lesson,
  Person,
} from './binder.ts';

interface Growing {
  readonly person: Person;
  readonly topics: InterviewTopic[];
  readonly overseen: Set<string>;
  readonly procedures: Map<string, BinderProcedure>;
}

/**
 * Who will be asked what: everyone who answers for a criterion or does its work, in the order of the first one, with the
 * procedures behind their criteria; and what they only check.
 */
export function interviewsOf(
  criteria: readonly BinderCriterion[],
  lessonsOf: (person: Person) => readonly Lesson[],
): Interview[] {
  const all = new Map<string, Growing>();
  const of = (person: Person): Growing => {
    let found = all.get(person.key);
    if (!found) {
      found = { person, topics: [], overseen: new Set(), procedures: new Map() };
      all.set(person.key, found);
    }
    return found;
  };
  for (const criterion of criteria) {
    for (const [person, sites] of whoAnswers(criterion)) {
      const { topics, procedures } = of(person);
      topics.push({ criterion: criterion.id, sites });
      for (const procedure of criterion.procedures) {
        if (procedure.uri !== undefined) procedures.set(`${procedure.uri} ${procedure.id}`, procedure);
      }
    }
    for (const { overseer } of criterion.answers) if (overseer) of(overseer).overseen.add(criterion.id);
  }
  return [...all.values()].map(({ person, topics, overseen, procedures }) => {
    const own = new Set(topics.map(({ criterion }) => criterion));
    return {
      person,
      topics,
      overseen: [...overseen].filter((id) => !own.has(id)),
      lessons: lessonsOf(person),
      procedures: [...procedures.values()],
    };
  });
}

/** Each person once, with the sites whose own answers name them; no sites: everywhere. */
function whoAnswers({ answers }: BinderCriterion): readonly (readonly [Person, readonly string[]])[] {
  const found = new Map<string, { person: Person; sites: string[]; isEverywhere: boolean }>();
  for (const { owner, performedBy, site } of answers) {
    for (const person of [owner, performedBy]) {
      if (!person) continue;
      const entry = found.get(person.key) ?? { person, sites: [], isEverywhere: false };
      if (site === undefined) entry.isEverywhere = true;
      else entry.sites.push(site);
      found.set(person.key, entry);
    }
  }
  return [...found.values()].map(
    ({ person, sites, isEverywhere }) => [person, isEverywhere ? [] : sites] as const,
  );
}
