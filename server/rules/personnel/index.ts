import type { AnyRule } from '../rule.ts';
import { codeNotSigned } from './code-not-signed.ts';
import { notVerified } from './not-verified.ts';

/** Rules about people. */
export const personnelRules: readonly AnyRule[] = [notVerified, codeNotSigned];
