import type { AnyRule } from '../rule.ts';
import { missingCertificate } from './missing-certificate.ts';
import { stockUnlocked } from './stock-unlocked.ts';
import { vvttIncomplete } from './vvtt-incomplete.ts';
import { wrongClass } from './wrong-class.ts';

/** Rules about seals. */
export const sealRules = [
  wrongClass,
  missingCertificate,
  stockUnlocked,
  vvttIncomplete,
] as const satisfies readonly AnyRule[];
