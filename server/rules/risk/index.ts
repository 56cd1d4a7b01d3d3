import type { AnyRule } from '../rule.ts';
import { noContinuityPlan } from './no-continuity-plan.ts';

/** Rules about risks and continuity. */
export const riskRules: readonly AnyRule[] = [noContinuityPlan];
