import pico from 'picocolors';
import type { Colors } from 'picocolors/types';

/** Colors of a terminal. The package opens the standard output as it is loaded, which takes milliseconds. */
export function paint(): Colors {
  return pico.createColors(true);
}
