import type { AnyRule } from '../rule.ts';
import { incompleteWoodMark } from './incomplete-wood-mark.ts';
import { missingWoodPackaging } from './missing-wood-packaging.ts';

/** Rules about pests and wood packaging. */
export const agriculturalRules = [
  missingWoodPackaging,
  incompleteWoodMark,
] as const satisfies readonly AnyRule[];
