/** A program and its first arguments, which run npm. */
export function npmProgram(): [string, string[]];
