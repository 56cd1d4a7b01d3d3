import type { Lane, Rated } from '../../kinds/risk-assessment/view.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { isCurrent, newestDays, type KnownDay, type NewestDays } from '../company/newest-day.ts';
import type { ProjectIndex } from '../../workspace/project-index.ts';
import { profilesNamed } from '../company/served-profiles.ts';
import type { SharedContext } from '../shared-context.ts';

/** Stands for the assessment as a whole among the lanes. */
export const WHOLE = '';

const lanesAndDay = ({ riskAssessment }: SourceDocument): KnownDay[] => {
  const day = riskAssessment?.conducted;
  if (!riskAssessment || day === undefined) return [];
  const profiles = profilesNamed(riskAssessment.root);
  return [WHOLE, ...riskAssessment.lanes.flatMap(({ id }) => id ?? [])].map((of) => ({ profiles, of, day }));
};

/** When each lane, and each profile as a whole (`WHOLE`), was last assessed; pass to `index.derive`. */
export function assessed(index: ProjectIndex): NewestDays {
  return newestDays(index.gather(['RiskAssessment'], lanesAndDay));
}

/** What of an assessment is still in force. */
export interface Current {
  /** The lanes that no newer assessment holds; an assessment without a usable day is taken as in force. */
  readonly lanes: readonly Lane[];
  /** Whether something that is said of a lane, or of all lanes, is in force. */
  holds(rated: Pick<Rated, 'lane'>): boolean;
}

/** What of an assessment no newer one has taken the place of. */
export function currentLanes({ document, project }: Pick<SharedContext, 'document' | 'project'>): Current {
  const { riskAssessment } = document;
  if (!riskAssessment) return { lanes: [], holds: () => false };
  const { index } = project;
  const isUndated = riskAssessment.conducted === undefined;
  const newest = index.derive(assessed);
  const holds = (lane: string | undefined) => isUndated || isCurrent(document, lane ?? WHOLE, newest, index);
  const lanes = riskAssessment.lanes.filter(({ id }) => holds(id));
  const ids = new Set(riskAssessment.lanes.map(({ id }) => id));
  return {
    lanes,
    // What names a lane that is not there is as old as the assessment as a whole.
    holds: ({ lane }) =>
      lane !== undefined && ids.has(lane) ? holds(lane) : lanes.length > 0 || holds(undefined),
  };
}
