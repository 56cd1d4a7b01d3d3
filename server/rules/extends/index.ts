import type { AnyRule } from '../rule.ts';
import { cycle } from './cycle.ts';
import { missingBase } from './missing-base.ts';
import { weakensMust } from './weakens-must.ts';

/** Rules about profiles that build on others. */
export const extendsRules = [missingBase, cycle, weakensMust] as const satisfies readonly AnyRule[];
