import type { OffsetRange } from './node.ts';

/** The position of the last of several things in the order of the text that begins at an offset or before it; -1 where there is none. */
export function lastBefore(things: readonly { readonly range: OffsetRange }[], offset: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.range.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
