import { canBeHeld, identityKey, type Baseline, type BaselineIdentity } from '../workspace/baseline.ts';
import { relativePath } from '../workspace/uri.ts';
import type { Finding } from './finding.ts';

/** The identity by which a baseline knows a finding; `root` is the top of its project. */
export function baselineIdentity(
  { rule, document, uri, position, path, criterion }: Finding,
  root: string,
): BaselineIdentity {
  return {
    rule,
    ...(document === undefined ? { file: relativePath(uri, root), position } : { document }),
    ...(path === undefined ? {} : { path }),
    ...(criterion === undefined ? {} : { criterion }),
  };
}

/** Findings that are told, and those that a baseline holds. */
export interface BaselineResult {
  readonly told: readonly Finding[];
  readonly held: readonly Finding[];
}

/**
 * Takes out the findings that a baseline holds. Where a file has more of one identity than it holds, all of them are told,
 * because nobody can say which one is new.
 */
export function withoutHeld(findings: readonly Finding[], baseline: Baseline, root: string): BaselineResult {
  if (baseline.entries.length === 0) return { told: findings, held: [] };
  const known = findings.map((finding) => {
    const identity = baselineIdentity(finding, root);
    return { finding, identity, key: identityKey(identity) };
  });
  const counts = new Map<string, number>();
  for (const { key } of known) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isHeld = ({ identity, key }: (typeof known)[number]) =>
    canBeHeld(identity.rule) && (counts.get(key) ?? 0) <= baseline.allows(identity);
  return {
    told: known.filter((each) => !isHeld(each)).map(({ finding }) => finding),
    held: known.filter(isHeld).map(({ finding }) => finding),
  };
}
