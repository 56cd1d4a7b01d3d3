import type { AnyRule } from '../rule.ts';
import { markFormat } from './mark-format.ts';
import { woodPackagingSilent } from './wood-packaging-silent.ts';

/** Rules about pests and wood packaging. */
export const agriculturalRules: readonly AnyRule[] = [woodPackagingSilent, markFormat];
