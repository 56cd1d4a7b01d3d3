import type { AnyRule } from '../rule.ts';
import { expiredDirective } from './expired-directive.ts';
import { missingReason } from './missing-reason.ts';
import { unknownRule } from './unknown-rule.ts';
import { unusedDirective } from './unused-directive.ts';

/** Rules about directives that silence findings. */
export const suppressionRules = [
  missingReason,
  expiredDirective,
  unknownRule,
  unusedDirective,
] as const satisfies readonly AnyRule[];
