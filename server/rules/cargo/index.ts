import type { AnyRule } from '../rule.ts';
import { unresolvedShortage } from './unresolved-shortage.ts';

/** Rules about cargo that does not agree with its papers. */
export const cargoRules = [unresolvedShortage] as const satisfies readonly AnyRule[];
