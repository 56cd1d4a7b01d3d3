const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Waits for a signal to stop, in place of ending at once. */
export interface Interruption {
  readonly isWanted: () => boolean;
  /** Signals end the process again. */
  end(): void;
}

/** Begins to wait, so that the work that is under way can be taken back first. */
export function watchInterruption(): Interruption {
  let isWanted = false;
  const stop = () => {
    isWanted = true;
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    isWanted: () => isWanted,
    end() {
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
}
