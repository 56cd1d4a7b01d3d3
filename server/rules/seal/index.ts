import type { AnyRule } from '../rule.ts';
import { stockUnlocked } from './stock-unlocked.ts';
import { wrongClass } from './wrong-class.ts';

/** Rules about seals. */
export const sealRules: readonly AnyRule[] = [wrongClass, stockUnlocked];
