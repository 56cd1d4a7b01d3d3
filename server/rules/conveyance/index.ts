import type { AnyRule } from '../rule.ts';
import { pestRecordsTooShort } from './pest-records-too-short.ts';
import { pointsLeftOut } from './points-left-out.ts';
import { wrongPointCount } from './wrong-point-count.ts';

/** Rules about the inspection of conveyances and containers. */
export const conveyanceRules: readonly AnyRule[] = [wrongPointCount, pointsLeftOut, pestRecordsTooShort];
