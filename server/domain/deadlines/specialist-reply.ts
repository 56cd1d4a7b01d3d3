/** Decisions after which the specialist waits for another answer. */
export const WAITING: ReadonlySet<string> = new Set(['rejected', 'action-required']);
