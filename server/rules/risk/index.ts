import type { AnyRule } from '../rule.ts';
import { actionClosedWithoutEvidence } from './action-closed-without-evidence.ts';
import { actionIncomplete } from './action-incomplete.ts';
import { actionOverdue } from './action-overdue.ts';
import { domesticOnly } from './domestic-only.ts';
import { highThreatWithoutVulnerability } from './high-threat-without-vulnerability.ts';
import { highWithoutAction } from './high-without-action.ts';
import { incidentNotReassessed } from './incident-not-reassessed.ts';
import { laneEndsAbroad } from './lane-ends-abroad.ts';
import { lanePartnerEnded } from './lane-partner-ended.ts';
import { laneWithoutLegs } from './lane-without-legs.ts';
import { laneWithoutThreat } from './lane-without-threat.ts';
import { legGap } from './leg-gap.ts';
import { noContinuityPlan } from './no-continuity-plan.ts';
import { partnerNotInMap } from './partner-not-in-map.ts';
import { processIncomplete } from './process-incomplete.ts';
import { sourceTooOld } from './source-too-old.ts';
import { threatWithoutSource } from './threat-without-source.ts';
import { tooOld } from './too-old.ts';
import { uniformRatings } from './uniform-ratings.ts';

/** Rules about the risk assessment: its age, its map, its ratings, its actions. */
export const riskRules: readonly AnyRule[] = [
  tooOld,
  laneWithoutLegs,
  legGap,
  laneEndsAbroad,
  domesticOnly,
  lanePartnerEnded,
  partnerNotInMap,
  laneWithoutThreat,
  threatWithoutSource,
  sourceTooOld,
  uniformRatings,
  highThreatWithoutVulnerability,
  highWithoutAction,
  actionOverdue,
  actionIncomplete,
  actionClosedWithoutEvidence,
  processIncomplete,
  incidentNotReassessed,
  noContinuityPlan,
];
