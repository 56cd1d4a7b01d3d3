import type { AnyRule } from '../rule.ts';

export const privacyRules: readonly AnyRule[] = [];
