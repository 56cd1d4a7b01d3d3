/** Finds the browser: the one that the environment variable `CHROMIUM` names, else the first on the search path. */
export function findBrowser(): string | undefined;
