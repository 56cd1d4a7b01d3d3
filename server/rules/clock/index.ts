import type { AnyRule } from '../rule.ts';

export const clockRules: readonly AnyRule[] = [];
