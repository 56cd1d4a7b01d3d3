declare const CTPAT_BUILD: string;

/** Run from its sources, as tests do, there is no build to tell apart. */
const build = typeof CTPAT_BUILD === 'undefined' ? 'sources' : CTPAT_BUILD;

/** A version of ctpat, and what tells builds of it apart: what one build found may not be what another one finds. */
export function programName(version: string): string {
  return `${version}+${build}`;
}
