import type { EventLoop } from '../host/host.ts';

/** The loop of this process. */
export const eventLoop: EventLoop = {
  now: () => performance.now(),
  // After what has arrived by then, above all cancellations.
  yield: () => new Promise((resolve) => setImmediate(resolve)),
};
