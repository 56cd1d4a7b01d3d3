import type { AnyRule } from '../rule.ts';

export const accountRules: readonly AnyRule[] = [];
