import { digest } from '../digest.ts';
import type { ReportedFinding } from '../run/report.ts';

/**
 * A key for each finding, in their order, by which a system knows it again in another run: made from its identity, so that
 * it stays when lines are inserted above. Findings of one identity are counted, so that no two keys are equal.
 */
export function fingerprintsOf(findings: readonly ReportedFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ identity }) => {
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return digest(`${identity}\0${before}`);
  });
}
