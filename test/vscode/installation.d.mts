/** The path of an installed Chromium; undefined where there is none. */
export function findBrowser(): string | undefined;
