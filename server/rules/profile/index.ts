import type { AnyRule } from '../rule.ts';
import { missingCriterion } from './missing-criterion.ts';
import { missingSection } from './missing-section.ts';

/** Rules about the answers of a profile. */
export const profileRules: readonly AnyRule[] = [missingSection, missingCriterion];
