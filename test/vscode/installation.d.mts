/** The absolute path of the browser for tests; undefined where there is none on the search path. */
export function findBrowser(): string | undefined;
