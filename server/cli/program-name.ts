declare const CTPAT_BUILD: string;

/** A version of ctpat, and what tells builds of it apart: what one build found may not be what another one finds. */
export function programName(version: string): string {
  return `${version}+${CTPAT_BUILD}`;
}
