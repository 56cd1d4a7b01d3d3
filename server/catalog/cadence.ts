import type { Cadence } from './types.ts';

const REPEATED: ReadonlySet<Cadence> = new Set<Cadence>([
  'annual',
  'weekly',
  'regular',
  'periodic',
  'periodic-random',
]);

/** Whether a cadence says how often something is done; retention and as-needed do not. */
export function isRepeated(cadence: Cadence | undefined): boolean {
  return cadence !== undefined && REPEATED.has(cadence);
}
