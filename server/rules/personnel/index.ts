import type { AnyRule } from '../rule.ts';
import { codeNotSigned } from './code-not-signed.ts';
import { hiresNotVerified } from './hires-not-verified.ts';

/** Rules about people. */
export const personnelRules = [hiresNotVerified, codeNotSigned] as const satisfies readonly AnyRule[];
