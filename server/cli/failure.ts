/** Why the command could not do its work: one sentence for the person, exit code 2. */
export class Failure extends Error {}

/** The reason that the system gives for what failed with a file: its code, as `EACCES`, else its words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
