import type { AnyRule } from '../rule.ts';

/** Rules of the group `clock`. */
export const clockRules: readonly AnyRule[] = [];
