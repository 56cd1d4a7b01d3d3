import type { AnyRule } from '../rule.ts';
import { footageKeptTooShort } from './footage-kept-too-short.ts';
import { footageNotReviewed } from './footage-not-reviewed.ts';
import { gateUnwatched } from './gate-unwatched.ts';
import { recordingStops } from './recording-stops.ts';
import { unlit } from './unlit.ts';

/** Rules about physical security. */
export const physicalRules: readonly AnyRule[] = [
  footageKeptTooShort,
  footageNotReviewed,
  gateUnwatched,
  recordingStops,
  unlit,
];
