import type { EventLoop } from '../../host/host.ts';

/** Work goes on for at most so many milliseconds before others have their turn; a single step may take longer. */
const SLICE = 8;

/** Drives steps to their end without holding up others for long. `check` throws where nobody wants the result any more. */
export async function inSlices<T>(
  steps: Generator<undefined, T, undefined>,
  loop: EventLoop,
  check: () => void,
): Promise<T> {
  let begun = loop.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (loop.now() - begun < SLICE) continue;
    await loop.yield();
    check();
    begun = loop.now();
  }
}
