import { setFlagsFromString } from 'node:v8';

/** Major versions of V8 that know the flags: those of Node 20 to 24, and of the editors that run on them. */
const KNOWN = { first: 11, last: 13 };

/**
 * Tells V8 how this server works: in short bursts, a keystroke each. Optimizing what has run for a few milliseconds costs a
 * third of a burst and saves little; and a tree that lives as long as its keystroke is to die young, so the space for new
 * objects grows at once.
 */
export function tuneEngine(): void {
  const major = Number.parseInt(process.versions.v8, 10);
  if (major < KNOWN.first || major > KNOWN.last) return;
  setFlagsFromString('--interrupt-budget=800000');
  setFlagsFromString('--semi-space-growth-factor=8');
}
