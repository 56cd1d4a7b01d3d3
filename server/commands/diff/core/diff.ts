import { type ActionChange, compareActions } from './action-changes.ts';
import { type AnswerChange, compareAnswers } from './answer-changes.ts';
import { compareCoverage, type CoverageComparison } from './coverage-change.ts';
import { compareCriteria, type CriterionChange } from './criterion-changes.ts';
import { compareDocuments, type DocumentChange, renaming } from './document-changes.ts';
import type { Side } from './facts.ts';
import { compareFindings, type FindingComparison } from './finding-changes.ts';
import { tellOnce } from './inherited.ts';
import { comparePartners, type PartnerChange } from './partner-changes.ts';
import { shownText } from '../../../domain/secrets/shown-text.ts';
import { compareProcedures, type ProcedureChange } from './procedure-changes.ts';
import { compareProfiles, type ProfileChange } from './profile-changes.ts';

/** What a change means, subject by subject; in each what matters most comes first. */
export interface Diff {
  readonly criteria: readonly CriterionChange[];
  readonly findings: FindingComparison;
  readonly answers: readonly AnswerChange[];
  readonly profiles: readonly ProfileChange[];
  readonly partners: readonly PartnerChange[];
  readonly actions: readonly ActionChange[];
  readonly procedures: readonly ProcedureChange[];
  readonly documents: readonly DocumentChange[];
  readonly coverage: CoverageComparison;
}

/** Kinds whose coming and going is told by a part of its own. */
const TOLD_ELSEWHERE = /^(SecurityProfile|Partner|Procedure)\//;

/** A project before and after. */
export interface SidePair {
  readonly before: Side;
  readonly after: Side;
}

/** Compares two sides of each project; coverage is that of all. */
export function diffOf(projects: readonly SidePair[]): Diff {
  const diffs = projects.map(({ before, after }) => diffOfProject(before, after));
  const all = <T>(listOf: (diff: ProjectDiff) => readonly T[]): T[] =>
    diffs.flatMap((diff) => [...listOf(diff)]);
  const sections = new Map(
    projects
      .flatMap(({ before, after }) => [...before.sections, ...after.sections])
      .map((each) => [each.section, each]),
  );
  return {
    criteria: all(({ criteria }) => criteria),
    findings: {
      introduced: all(({ findings }) => findings.introduced),
      fixed: all(({ findings }) => findings.fixed),
      setAside: all(({ findings }) => findings.setAside),
    },
    answers: all(({ answers }) => answers),
    profiles: all(({ profiles }) => profiles),
    partners: all(({ partners }) => partners),
    actions: all(({ actions }) => actions),
    procedures: all(({ procedures }) => procedures),
    documents: all(({ documents }) => documents),
    coverage: compareCoverage(
      projects.flatMap(({ before }) => before.cases),
      projects.flatMap(({ after }) => after.cases),
      [...sections.values()].sort((a, b) => a.category - b.category),
    ),
  };
}

type ProjectDiff = Omit<Diff, 'coverage'>;

function diffOfProject(before: Side, after: Side): ProjectDiff {
  const today = renaming(before.documents, after.documents);
  const profilesBefore = new Set(before.profiles.map(({ key }) => today(key)));
  const profilesAfter = new Map(after.profiles.map((profile) => [profile.key, profile]));
  const isOnBothSides = (key: string) => profilesBefore.has(key) && profilesAfter.has(key);
  const bases = new Map([
    ...before.profiles.map(({ key, bases: own }) => [today(key), own.map(today)] as const),
    ...after.profiles.map(({ key, bases: own }) => [key, own] as const),
  ]);
  const answers = compareAnswers(before.answers, after.answers, today).filter(({ profile }) =>
    isOnBothSides(profile),
  );
  return {
    criteria: compareCriteria(before.cases, after.cases, today, isOnBothSides).map(showPlaces),
    findings: compareFindings(before, after, today),
    answers: tellOnce(answers, (profile) => bases.get(profile) ?? []).map(showNames),
    profiles: compareProfiles(before.profiles, after.profiles, today),
    partners: comparePartners(before.partners, after.partners, today),
    actions: compareActions(before.actions, after.actions, today),
    procedures: compareProcedures(before.procedures, after.procedures, today),
    documents: compareDocuments(before.documents, after.documents, today).filter(
      ({ document, change }) => change === 'renamed' || change === 'edited' || !TOLD_ELSEWHERE.test(document),
    ),
  };
}

const showPlaces = ({ places, ...change }: CriterionChange): CriterionChange => ({
  ...change,
  places: places.map((place) => ({
    ...place,
    profile: shownText(place.profile),
    ...(place.before === undefined ? {} : { before: shownText(place.before) }),
    ...(place.after === undefined ? {} : { after: shownText(place.after) }),
  })),
});

const showNames = (change: AnswerChange): AnswerChange => ({
  ...change,
  profile: shownText(change.profile),
  ...(change.site === undefined ? {} : { site: shownText(change.site) }),
  ...(change.alsoChanges ? { alsoChanges: change.alsoChanges.map(shownText) } : {}),
});
