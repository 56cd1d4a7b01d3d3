import type { AnswerChange } from './answer-changes.ts';
import type { CriterionChange } from './criterion-changes.ts';
import type { Diff } from './diff.ts';

/** A change in numbers. */
export interface DiffSummary {
  /** Criteria whose answer is gone: musts, and the others. */
  readonly mustsLost: number;
  readonly shouldsLost: number;
  /** Criteria that are asked anew and have no answer. */
  readonly asked: number;
  /** Criteria that need no answer any more. */
  readonly excused: number;
  /** Criteria that have an answer now. */
  readonly gained: number;
  /** Answers that say something else. */
  readonly answersChanged: number;
  /** Answers that were read again and say the same. */
  readonly answersReviewed: number;
  readonly findingsIntroduced: number;
  /** Those of them that are errors. */
  readonly errorsIntroduced: number;
  readonly findingsFixed: number;
  readonly findingsSetAside: number;
  readonly profilesAdded: number;
  readonly profilesRemoved: number;
  readonly partnersChanged: number;
  readonly actionsOpened: number;
  readonly actionsClosed: number;
  /** Those that were taken out while they were open. */
  readonly actionsDropped: number;
  readonly proceduresChanged: number;
}

/** Whether an answer came or went with a criterion, whose turn tells it. */
function isTurn(
  { change, criterion, site, profile, alsoChanges = [] }: AnswerChange,
  criteria: readonly CriterionChange[],
): boolean {
  if (change === 'changed' || site !== undefined) return false;
  const profiles = new Set([profile, ...alsoChanges]);
  return criteria.some(
    (each) => each.criterion === criterion && each.places.some((place) => profiles.has(place.profile)),
  );
}

/** Whether nothing differs but the day on which the answer was read. */
const isReview = ({ change, parts, others }: AnswerChange): boolean =>
  change === 'changed' && others === undefined && parts.every(({ part }) => part === 'reviewed');

/** How soon an answer is told: first what is gone, then what has another status. */
const rankOf = ({ change, parts }: AnswerChange): number =>
  change === 'removed' ? 0 : parts.some(({ part }) => part === 'status') ? 1 : 2;

/** The answers that differ in what they say, without those that came or went with a criterion. */
export function changedAnswers({ answers, criteria }: Diff): AnswerChange[] {
  return answers
    .filter((answer) => !isReview(answer) && !isTurn(answer, criteria))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** Counts what changed. */
export function summaryOf(diff: Diff): DiffSummary {
  const { criteria, findings, profiles, partners, actions, procedures } = diff;
  const count = <T>(list: readonly T[], isMeant: (item: T) => boolean) => list.filter(isMeant).length;
  const turned = (turn: CriterionChange['change']) => count(criteria, ({ change }) => change === turn);
  const mustsLost = count(criteria, ({ change, obligation }) => change === 'lost' && obligation === 'must');
  return {
    mustsLost,
    shouldsLost: turned('lost') - mustsLost,
    asked: turned('asked'),
    excused: turned('excused'),
    gained: turned('gained'),
    answersChanged: changedAnswers(diff).length,
    answersReviewed: count(diff.answers, isReview),
    findingsIntroduced: findings.introduced.length,
    errorsIntroduced: count(findings.introduced, ({ severity }) => severity === 'error'),
    findingsFixed: findings.fixed.length,
    findingsSetAside: findings.setAside.length,
    profilesAdded: count(profiles, ({ change }) => change === 'added'),
    profilesRemoved: count(profiles, ({ change }) => change === 'removed'),
    partnersChanged: partners.length,
    actionsOpened: count(actions, ({ change }) => change === 'opened' || change === 'reopened'),
    actionsClosed: count(actions, ({ change }) => change === 'closed'),
    actionsDropped: count(actions, ({ change }) => change === 'dropped'),
    proceduresChanged: procedures.length,
  };
}

/** Whether the change makes an error, or takes a must away: by itself, or with the profile of a company. */
export function isWorse(diff: Diff): boolean {
  const { mustsLost, errorsIntroduced } = summaryOf(diff);
  const losesProfile = diff.profiles.some(
    ({ change, entity }) => change === 'removed' && entity !== undefined,
  );
  return mustsLost > 0 || errorsIntroduced > 0 || losesProfile;
}
