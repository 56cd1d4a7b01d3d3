import { structure } from './structure.ts';
import { misspelled } from './misspelled.ts';
import { answers } from './answers.ts';
import { references } from './references.ts';
import { membership } from './membership.ts';
import type { SingleFault } from './single-fault.ts';

/** Every fault, one at a time. */
export const FAULTS: readonly SingleFault[] = [
  ...structure,
  ...misspelled,
  ...answers,
  ...references,
  ...membership,
];
