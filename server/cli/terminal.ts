import { isatty } from 'node:tty';

/** Whether an open file is a terminal. */
export function isTerminal(descriptor: number): boolean {
  return isatty(descriptor);
}
