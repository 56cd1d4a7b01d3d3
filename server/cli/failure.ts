/** Why the command could not do its work: one sentence for the person, exit code 2. */
export class Failure extends Error {}
