import type { Gathered } from './project-index.ts';

/** What was read from a profile that may build on others. */
export interface WithBases {
  /** The files of the profiles that it builds on; the last one wins. */
  readonly bases: readonly string[];
}

/** Reads what a profile says, or else what it inherits; undefined where nobody says it. */
export type InheritedReader<Facts> = <T>(
  facts: Facts,
  read: (facts: Facts) => T | undefined,
) => T | undefined;

/** Makes a reader over what was gathered from all profiles of a project. Profiles in a circle are read once each. */
export function inheritedReader<Facts extends WithBases>(
  gathered: readonly Gathered<Facts>[],
): InheritedReader<Facts> {
  const byUri = new Map<string, Facts>();
  // Of a file with several profiles the first is the one that others build on.
  for (const { uri, value } of gathered) if (!byUri.has(uri)) byUri.set(uri, value);
  const readFrom = <T>(
    facts: Facts,
    read: (facts: Facts) => T | undefined,
    above: readonly Facts[],
  ): T | undefined => {
    const own = read(facts);
    if (own !== undefined) return own;
    for (const uri of facts.bases.toReversed()) {
      const base = byUri.get(uri);
      if (!base || base === facts || above.includes(base)) continue;
      const found = readFrom(base, read, [...above, facts]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return (facts, read) => readFrom(facts, read, []);
}
