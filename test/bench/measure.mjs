import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Preloaded into each process that is measured. */
export const preload = fileURLToPath(new URL('report-usage.cjs', import.meta.url));

/**
 * Runs Node on something and measures it, in milliseconds.
 *
 * @param {string[]} args of Node
 * @returns {{ cpu: number, wall: number, status: number | null }}
 */
function measure(args) {
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--require', preload, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return { status, wall: performance.now() - start, cpu: Number(output[3]) };
}

/**
 * Runs several things in turn, round after round, so that whatever else the machine does hits all alike.
 *
 * @param {Record<string, string[]>} commands arguments of Node, by name
 * @param {number} rounds counted after one round to warm up
 * @returns {Record<string, { cpu: number, wall: number, status: number | null }[]>}
 */
export function interleave(commands, rounds) {
  const results = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const result = measure(args);
      if (round >= 0) results[name].push(result);
    }
  }
  return results;
}

/** The middle one. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The median of the ratios of what ran in the same round. */
export function ratio(ours, theirs, what) {
  return median(ours.map((result, round) => result[what] / theirs[round][what]));
}
