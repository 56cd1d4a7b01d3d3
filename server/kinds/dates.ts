/** Two dates that must come in this order. */
export interface DateOrder {
  /** Steps to the thing that both belong to. */
  readonly holder: readonly string[];
  /** Paths from there: of the earlier date, where the first that is written counts, and of the later one. */
  readonly before: readonly (readonly string[])[];
  readonly after: readonly string[];
}

const steps = (path: string) => path.split('.');

/** Dates by paths joined by dots; `[]` is each item of a list. */
export const datesAt = (...paths: readonly string[]): readonly (readonly string[])[] => paths.map(steps);

/** One date, or the first of several that is written, comes before each of the others. */
export const inOrder = (
  holder: string,
  before: string | readonly string[],
  ...after: readonly string[]
): readonly DateOrder[] =>
  after.map((path) => ({
    holder: steps(holder),
    before: [before].flat().map(steps),
    after: steps(path),
  }));
