import type { AnyRule } from '../rule.ts';

export const referenceRules: readonly AnyRule[] = [];
