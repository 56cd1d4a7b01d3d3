import { structure } from './structure.fixture.ts';
import { misspelled } from './misspelled.fixture.ts';
import { answers } from './answers.fixture.ts';
import { references } from './references.fixture.ts';
import { membership } from './membership.fixture.ts';
import type { SingleFault } from './single-fault.fixture.ts';

/** Every fault, one at a time. */
export const FAULTS: readonly SingleFault[] = [
  ...structure,
  ...misspelled,
  ...answers,
  ...references,
  ...membership,
];
