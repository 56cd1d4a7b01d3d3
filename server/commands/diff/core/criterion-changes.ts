import type { Obligation } from '../../../catalog/catalog.ts';
import { isExcusedState } from '../../../domain/coverage/coverage.ts';
import type { CriterionCase } from '../../../domain/coverage/criterion-cases.ts';
import { byCriterion, byText } from './match.ts';

/** A criterion as one profile meets it, at one of its sites where it names them. */
export interface CaseFact extends CriterionCase {
  /** Key of the profile. */
  readonly profile: string;
}

/**
 * What became of a criterion: its answer is gone; it has one now; nothing needs to be answered any more; it is asked anew and
 * has no answer.
 */
export type Turn = 'lost' | 'gained' | 'excused' | 'asked';

/** Where a criterion took a turn. */
export interface TurnPlace {
  readonly profile: string;
  /** Left out: wherever the profile answers it. */
  readonly sites?: readonly string[];
  /** How it stood, and stands; undefined: it was not asked, or is not any more. */
  readonly before?: string;
  readonly after?: string;
}

/** A criterion that took a turn, in one profile or several. */
export interface CriterionChange {
  readonly criterion: string;
  readonly title: string;
  /** The strongest that it has in one of the profiles. */
  readonly obligation: Obligation;
  readonly change: Turn;
  readonly places: readonly TurnPlace[];
}

type Stand = 'answered' | 'open' | 'excused' | 'absent';

function standOf(state: string | undefined): Stand {
  if (state === undefined) return 'absent';
  if (isExcusedState(state)) return 'excused';
  return state === 'unanswered' || state === 'not-covered' ? 'open' : 'answered';
}

function turnOf(before: Stand, after: Stand): Turn | undefined {
  if (before === after) return undefined;
  if (before === 'answered') return after === 'excused' ? 'excused' : 'lost';
  if (after === 'answered') return 'gained';
  if (after === 'excused') return before === 'open' ? 'excused' : undefined;
  return after === 'open' ? 'asked' : undefined;
}

const group = <T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

interface SiteTurn {
  readonly site: string | undefined;
  readonly turn: Turn;
  readonly before?: string;
  readonly after?: string;
}

const STRONGEST: readonly Stand[] = ['answered', 'open', 'excused'];

/** How a criterion stood in a profile as a whole: answered where it was at one site. */
function wholeOf(cases: readonly CaseFact[]): CaseFact | undefined {
  return STRONGEST.map((stand) => cases.find(({ state }) => standOf(state) === stand)).find((found) => found);
}

/**
 * The turns of one criterion in one profile, site by site. A site that is new, or gone, is no news but where it has no
 * answer. Where no site of before is left, because all have other ids or the profile names none, each stands for the whole.
 */
function turnsOf(before: readonly CaseFact[], after: readonly CaseFact[]): SiteTurn[] {
  const at = (cases: readonly CaseFact[], site: string | undefined) =>
    cases.find((each) => each.site === site) ?? cases.find((each) => each.site === undefined);
  const isComparable = after.some(({ site }) => at(before, site) !== undefined);
  const whole = isComparable ? undefined : wholeOf(before);
  const sites = new Set([...after, ...(after.length === 0 ? before : [])].map(({ site }) => site));
  return [...sites].flatMap((site): SiteTurn[] => {
    const [old, now] = [(at(before, site) ?? whole)?.state, at(after, site)?.state];
    const isNewSite = old === undefined && before.length > 0;
    const turn = turnOf(standOf(old), standOf(now));
    if (turn === undefined || (isNewSite && turn === 'gained')) return [];
    return [
      {
        site,
        turn,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
      },
    ];
  });
}

/** The criteria whose answer came or went. Profiles that are only on one side are told as a whole, not criterion by criterion. */
export function compareCriteria(
  before: readonly CaseFact[],
  after: readonly CaseFact[],
  today: (key: string) => string,
  isOnBothSides: (profile: string) => boolean,
): CriterionChange[] {
  const renamed = before.map((each) => ({ ...each, profile: today(each.profile) }));
  const keyOf = ({ profile, criterion }: CaseFact) => `${profile}\0${criterion}`;
  const old = group(renamed, keyOf);
  const now = group(after, keyOf);
  const changes = new Map<string, CriterionChange>();
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const all = now.get(key) ?? [];
    const [fact] = [...all, ...(old.get(key) ?? [])];
    if (!fact || !isOnBothSides(fact.profile)) continue;
    const turns = turnsOf(old.get(key) ?? [], all);
    for (const [, same] of group(turns, ({ turn, before: was, after: is }) => [turn, was, is].join('\0'))) {
      const [first] = same;
      if (!first) continue;
      const { turn, site: _, ...states } = first;
      const sites = same.flatMap(({ site }) => site ?? []);
      const isEverywhere = sites.length === 0 || sites.length === all.length || all.length === 0;
      const place = { profile: fact.profile, ...(isEverywhere ? {} : { sites }), ...states };
      const { criterion, title, obligation } = fact;
      const known = changes.get(`${criterion}\0${turn}`);
      changes.set(`${criterion}\0${turn}`, {
        criterion,
        title,
        obligation: known?.obligation === 'must' ? 'must' : obligation,
        change: turn,
        places: [...(known?.places ?? []), place].sort((a, b) => byText(a.profile, b.profile)),
      });
    }
  }
  const order: readonly Turn[] = ['lost', 'asked', 'excused', 'gained'];
  const rank = ({ change, obligation }: CriterionChange) =>
    order.indexOf(change) * 2 + (obligation === 'must' ? 0 : 1);
  return [...changes.values()].sort((a, b) => rank(a) - rank(b) || byCriterion(a.criterion, b.criterion));
}
