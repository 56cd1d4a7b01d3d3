import type { AnyRule } from '../rule.ts';
import { footageRetentionTooShort } from './footage-retention-too-short.ts';
import { footageNotReviewed } from './footage-not-reviewed.ts';
import { gateUnwatched } from './gate-unwatched.ts';
import { recordingStops } from './recording-stops.ts';
import { unlitArea } from './unlit-area.ts';

/** Rules about physical security. */
export const physicalRules = [
  footageRetentionTooShort,
  footageNotReviewed,
  gateUnwatched,
  recordingStops,
  unlitArea,
] as const satisfies readonly AnyRule[];
