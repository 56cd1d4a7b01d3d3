import type { AnyRule } from '../rule.ts';

export const procedureRules: readonly AnyRule[] = [];
