import type { AnyRule } from '../rule.ts';
import { neverAudited } from './never-audited.ts';
import { reviewTooRare } from './review-too-rare.ts';
import { teamOfOne } from './team-of-one.ts';

/** Rules about how the program is led and audited. */
export const governanceRules: readonly AnyRule[] = [reviewTooRare, teamOfOne, neverAudited];
