import type { AnyRule } from '../rule.ts';
import { badgesNotCollected } from './badges-not-collected.ts';
import { driversNotIdentified } from './drivers-not-identified.ts';
import { driverKeptLog } from './driver-kept-log.ts';
import { visitorsNotIdentified } from './visitors-not-identified.ts';

/** Rules about physical access. */
export const accessRules = [
  visitorsNotIdentified,
  driversNotIdentified,
  driverKeptLog,
  badgesNotCollected,
] as const satisfies readonly AnyRule[];
