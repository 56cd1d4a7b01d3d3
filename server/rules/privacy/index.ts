import type { AnyRule } from '../rule.ts';

/** Rules of the group `privacy`. */
export const privacyRules: readonly AnyRule[] = [];
