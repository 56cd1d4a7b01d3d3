import type { AnyRule } from '../rule.ts';
import { pestRecordRetentionTooShort } from './pest-record-retention-too-short.ts';
import { missingInspectionPoints } from './missing-inspection-points.ts';
import { tooFewInspectionPoints } from './too-few-inspection-points.ts';

/** Rules about the inspection of conveyances and containers. */
export const conveyanceRules = [
  tooFewInspectionPoints,
  missingInspectionPoints,
  pestRecordRetentionTooShort,
] as const satisfies readonly AnyRule[];
