import type { AnyRule } from '../rule.ts';
import { alarmCodeInClear } from './alarm-code.ts';
import { passwordInClear } from './password.ts';
import { socialSecurityNumber } from './social-security-number.ts';

/** Rules about secrets in documents. Their findings never show what they found. */
export const privacyRules = [
  socialSecurityNumber,
  passwordInClear,
  alarmCodeInClear,
] as const satisfies readonly AnyRule[];
