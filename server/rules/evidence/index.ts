import type { AnyRule } from '../rule.ts';

export const evidenceRules: readonly AnyRule[] = [];
