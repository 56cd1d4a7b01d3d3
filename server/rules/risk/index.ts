import type { AnyRule } from '../rule.ts';
import { actionClosedWithoutEvidence } from './action-closed-without-evidence.ts';
import { actionIncomplete } from './action-incomplete.ts';
import { actionOverdue } from './action-overdue.ts';
import { domesticOnly } from './domestic-only.ts';
import { highThreatWithoutVulnerability } from './high-threat-without-vulnerability.ts';
import { highWithoutAction } from './high-without-action.ts';
import { incidentNotReassessed } from './incident-not-reassessed.ts';
import { laneEndsAbroad } from './lane-ends-abroad.ts';
import { formerLanePartner } from './former-lane-partner.ts';
import { laneWithoutLegs } from './lane-without-legs.ts';
import { laneWithoutThreat } from './lane-without-threat.ts';
import { legGap } from './leg-gap.ts';
import { missingContinuityPlan } from './missing-continuity-plan.ts';
import { partnerOnNoLane } from './partner-on-no-lane.ts';
import { processIncomplete } from './process-incomplete.ts';
import { sourceStale } from './source-stale.ts';
import { threatWithoutSource } from './threat-without-source.ts';
import { assessmentStale } from './assessment-stale.ts';
import { uniformRatings } from './uniform-ratings.ts';

/** Rules about the risk assessment: its age, its map, its ratings, its actions. */
export const riskRules = [
  assessmentStale,
  laneWithoutLegs,
  legGap,
  laneEndsAbroad,
  domesticOnly,
  formerLanePartner,
  partnerOnNoLane,
  laneWithoutThreat,
  threatWithoutSource,
  sourceStale,
  uniformRatings,
  highThreatWithoutVulnerability,
  highWithoutAction,
  actionOverdue,
  actionIncomplete,
  actionClosedWithoutEvidence,
  processIncomplete,
  incidentNotReassessed,
  missingContinuityPlan,
] as const satisfies readonly AnyRule[];
