/** Brings diagnostics to the client, in the way that it can take them. */
export interface DiagnosticsFeature {
  /** A document was opened or its text changed. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** Something that every document may depend on has changed: other files, settings, the day. */
  refreshAll(): void;
}

/** Settles after a time, in milliseconds. */
export type Timer = (milliseconds: number, act: () => void) => { cancel(): void };

/** The time of this process. */
export const timer: Timer = (milliseconds, act) => {
  const timeout = setTimeout(act, milliseconds);
  return {
    cancel() {
      clearTimeout(timeout);
    },
  };
};

/** Does something once for many occasions that come shortly after each other. */
export function coalesced(act: () => void, pause: number, later: Timer = timer): () => void {
  let waiting: ReturnType<Timer> | undefined;
  return () => {
    waiting?.cancel();
    waiting = later(pause, () => {
      waiting = undefined;
      act();
    });
  };
}
