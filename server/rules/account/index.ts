import type { AnyRule } from '../rule.ts';

/** Rules of the group `account`. */
export const accountRules: readonly AnyRule[] = [];
